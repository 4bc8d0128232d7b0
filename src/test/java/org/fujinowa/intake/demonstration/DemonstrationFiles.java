package org.fujinowa.intake.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the files of {@code test-data/demonstration} from the people in {@link DemonstrationPeople}, each in the layout and
 * encoding in which such a file really arrives. Run it after a change of the people; a test compares the files with it.
 */
public final class DemonstrationFiles {

    static final Path FOLDER = Path.of("test-data/demonstration");
    private static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");

    private DemonstrationFiles() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (var file : all().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** Every file by its name. */
    static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "chrc-inbound-2027-students.xlsx",
                workbook(
                        "Participants",
                        List.of(
                                "Sister City Student Exchange 2027 – participant list",
                                "ALL PEOPLE ARE FICTITIOUS （架空）"),
                        DemonstrationPeople.CHRC_INBOUND_STUDENTS));
        files.put(
                "chrc-inbound-2027-families.csv",
                csv(
                        "令和９年度　CHRC受入　ホストファミリー名簿（架空：実在の家庭ではありません）\r\n①藤沢支所に集合　②連絡は事務局へ\r\n\r\n",
                        DemonstrationPeople.CHRC_INBOUND_FAMILIES,
                        JAPANESE_WINDOWS,
                        ","));
        files.put(
                "chrc-outbound-2027-students.csv",
                csv("CHRC派遣2027　参加生徒（架空）\r\n", DemonstrationPeople.CHRC_OUTBOUND_STUDENTS, JAPANESE_WINDOWS, ","));
        files.put(
                "chrc-outbound-2027-families.xlsx",
                workbook(
                        "Host families",
                        List.of("Host families Emerald / Blackwater 2027 (fictitious 架空)"),
                        DemonstrationPeople.CHRC_OUTBOUND_FAMILIES));
        files.put("vnu-2027-students.csv", csv("", DemonstrationPeople.VNU_STUDENTS, StandardCharsets.UTF_8, ","));
        files.put(
                "vnu-2027-families.txt",
                csv("\uFEFF", DemonstrationPeople.VNU_FAMILIES, StandardCharsets.UTF_16LE, "\t"));
        files.put(
                "luxor-2027-travellers.csv",
                csv("\uFEFF", DemonstrationPeople.LUXOR_TRAVELLERS, StandardCharsets.UTF_8, ","));
        files.put(
                "austria-2027-musicians.xlsx",
                workbook("Ensemble", List.of("Ensemble 2027 – fiktiv（架空）"), DemonstrationPeople.AUSTRIA_MUSICIANS));
        return files;
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static byte[] csv(String before, String table, Charset charset, String delimiter) {
        var lines = rows(table).stream()
                .map(row -> row.stream().map(cell -> quoted(cell, delimiter)).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return (before + lines).getBytes(charset);
    }

    private static String quoted(String cell, String delimiter) {
        return cell.contains(delimiter) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Title rows over all columns, a blank row, the heading; dates as serial numbers with a format, as Excel keeps them. */
    static byte[] workbook(String name, List<String> titles, String table) {
        var bytes = new ByteArrayOutputStream();
        var rows = new ArrayList<>(rows(table));
        int width = rows.get(0).size();
        try (var book = new Workbook(bytes, "Fujinowa", "1.0")) {
            var sheet = book.newWorksheet(name);
            int at = 0;
            for (var title : titles) {
                sheet.value(at, 0, title);
                sheet.range(at, 0, at, width - 1).merge();
                at++;
            }
            at++;
            for (var row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    var cell = row.get(column);
                    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(at, column, LocalDate.parse(cell));
                        sheet.style(at, column).format("d/mm/yyyy").set();
                    } else if (cell.matches("\\d{1,2}")) {
                        sheet.value(at, column, Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(at, column, cell);
                    }
                }
                at++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
