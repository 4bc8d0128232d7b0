package org.fujinowa.intake.service;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fujinowa.intake.CellProblem;
import org.fujinowa.intake.FieldChange;
import org.fujinowa.intake.Lookalike;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.people.OpenQuestion;

/** Collects what is shown of a row while it is planned. */
final class PreviewRow {

    private final int position;
    private final TableKind kind;
    private final RawRow row;
    private final String answer;
    private String name = "";
    private String details = "";
    private final List<CellProblem> problems = new ArrayList<>();
    private List<CellProblem> remarks = List.of();
    private List<FieldChange> changes = List.of();
    private List<OpenQuestion> questions = List.of();
    private List<Lookalike> lookalikes = List.of();

    PreviewRow(int position, TableKind kind, RawRow row, String answer) {
        this.position = position;
        this.kind = kind;
        this.row = row;
        this.answer = answer;
    }

    void about(String shownName, String shownDetails) {
        name = shownName;
        details = shownDetails;
    }

    void mayBe(List<Lookalike> others) {
        lookalikes = others;
    }

    void changes(List<FieldChange> shown) {
        changes = shown;
    }

    void asks(List<OpenQuestion> open) {
        questions = open;
    }

    void reads(List<CellProblem> found, List<CellProblem> kept) {
        problems.addAll(found);
        remarks = kept;
    }

    void hindered(String key, Object... arguments) {
        var words = List.of(arguments).stream().map(Object::toString).toList();
        problems.add(new CellProblem(-1, "", "", "", key, words));
    }

    /** Values that the register would refuse. */
    <D> void refused(Set<ConstraintViolation<D>> violations) {
        violations.forEach(violation -> problems.add(new CellProblem(
                -1,
                "",
                violation.getPropertyPath().toString(),
                "",
                "intake.row.refused",
                List.of(violation.getPropertyPath().toString(), violation.getMessage()))));
    }

    boolean isHindered() {
        return !problems.isEmpty();
    }

    String answer() {
        return answer;
    }

    RowPreview as(RowOutcome outcome) {
        return new RowPreview(
                position,
                kind,
                row.number(),
                name.isEmpty() ? shownFirst() : name,
                details,
                outcome,
                problems,
                changes,
                questions,
                remarks,
                lookalikes,
                answer);
    }

    private String shownFirst() {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .findFirst()
                .orElse("");
    }
}
