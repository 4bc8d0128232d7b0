package org.fujinowa.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.model.TableSettings.ColumnField;
import org.fujinowa.intake.model.TableSettings.Correction;
import org.fujinowa.intake.model.TableSettings.RowAnswer;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.store.SealedJson;

/** A file of an import, with all that people have said about it. */
@Entity
@Table(name = "import_file")
public class IntakeFile {

    private static final int LONGEST_NAME = 300;

    @Id
    private String id;

    private String importId;

    @Enumerated(EnumType.STRING)
    private TableKind kind;

    private String name;

    @Lob
    private byte[] bytes;

    @Lob
    private String settings;

    /** For JPA. */
    protected IntakeFile() {}

    public IntakeFile(ImportId importId, UploadedTable upload) {
        this.id = importId + ":" + upload.kind();
        this.importId = importId.toString();
        this.kind = upload.kind();
        this.name = upload.name().length() <= LONGEST_NAME
                ? upload.name()
                : upload.name().substring(0, LONGEST_NAME);
        this.bytes = Sealing.ofThisServer().seal(sealedAt(), upload.bytes());
        say(TableSettings.UNTOUCHED);
    }

    public TableKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public ImportId importId() {
        return ImportId.of(importId);
    }

    /**
     * Opens it as its settings say.
     *
     * @throws org.fujinowa.shared.RuleViolation {@code intake.file.…} if it cannot be read
     */
    public OpenedTable open(Intakes intakes) {
        return OpenedTable.open(
                kind,
                name,
                Sealing.ofThisServer().open(sealedAt(), bytes),
                said(),
                headings -> intakes.remembered(kind, headings));
    }

    /** What was decided about rows, by row number. */
    public Map<Integer, String> answers() {
        return said().answers().stream().collect(Collectors.toMap(RowAnswer::row, RowAnswer::answer));
    }

    /** Reads it by that character set; empty to find it out. */
    public void readBy(String encoding, int sheet) {
        var said = said();
        if (!said.encoding().equals(encoding) || said.sheet() != sheet) {
            say(new TableSettings(encoding, sheet, List.of(), false, List.of(), List.of()));
        }
    }

    /** Which column is which field; columns that are not named are not taken over. */
    public void map(Map<Integer, String> fields) {
        var said = said();
        var columns = fields.entrySet().stream()
                .map(entry -> new ColumnField(entry.getKey(), entry.getValue()))
                .toList();
        say(new TableSettings(said.encoding(), said.sheet(), columns, true, said.corrections(), said.answers()));
    }

    /** Reads a cell as that text from now on; the file itself stays as it came. */
    public void correct(int row, int column, String text) {
        var said = said();
        var corrections = new ArrayList<>(said.corrections());
        corrections.removeIf(one -> one.row() == row && one.column() == column);
        corrections.add(new Correction(row, column, text));
        say(new TableSettings(
                said.encoding(), said.sheet(), said.columns(), said.mapped(), corrections, said.answers()));
    }

    /** What a person decided about a row; empty to take it back. */
    public void decide(int row, String answer) {
        var said = said();
        var answers = new ArrayList<>(said.answers());
        answers.removeIf(one -> one.row() == row);
        if (!answer.isEmpty()) {
            answers.add(new RowAnswer(row, answer));
        }
        say(new TableSettings(
                said.encoding(), said.sheet(), said.columns(), said.mapped(), said.corrections(), answers));
    }

    private TableSettings said() {
        return SealedJson.read(TableSettings.class, sealedAt(), settings);
    }

    private void say(TableSettings said) {
        settings = SealedJson.write(sealedAt(), said);
    }

    private String sealedAt() {
        return "import_file/" + id;
    }
}
