package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {

    private static final TableReader READER = new TableReader(ReadingLimits.USUAL);
    private static final byte[] GOOD = SheetWriter.xlsx(new Sheet(
            "名簿",
            List.of(Column.text("氏名", 10), Column.text("ふりがな", 10), Column.number("人数", 5)),
            Collections.nCopies(30, List.of("髙橋 花子", "たかはし", 2))));
    private static final byte[] GOOD_CSV =
            "氏名,電話,\"備\n考\"\n佐藤,0191,\"a\"\"b\"\n".repeat(20).getBytes(TextDecoding.JAPANESE_WINDOWS);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_that_is_no_table_says_what_to_do(String key, byte[] bytes) {
        assertThatThrownBy(() -> READER.read(bytes, "名簿.xlsx"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    static Stream<Arguments> a_file_that_is_no_table_says_what_to_do() {
        return Stream.of(
                Arguments.of("intake.file.empty", new byte[0]),
                Arguments.of("intake.file.no-rows", text("\n\n , ,\n")),
                Arguments.of("intake.file.no-rows", text("\uFEFF")),
                Arguments.of("intake.file.no-rows", Workbooks.of("")),
                Arguments.of("intake.file.too-large", new byte[11 * 1024 * 1024]),
                Arguments.of("intake.file.old-excel", ole("Workbook")),
                Arguments.of("intake.file.password", ole("EncryptedPackage")),
                Arguments.of("intake.file.web-page", text("<html><body><table><tr><td>a")),
                Arguments.of("intake.file.web-page", text("\uFEFF\n<!DOCTYPE HTML PUBLIC><html>")),
                Arguments.of("intake.file.xml", text("<?xml version=\"1.0\"?><Workbook/>")),
                Arguments.of("intake.file.pdf", text("%PDF-1.7 …")),
                Arguments.of("intake.file.picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}),
                Arguments.of("intake.file.not-a-table", random(4_096)),
                Arguments.of("intake.file.not-a-table", Workbooks.zip(Map.of("a.txt", "x"))),
                Arguments.of(
                        "intake.file.not-a-workbook",
                        Workbooks.zip(Map.of("[Content_Types].xml", "", "word/document.xml", ""))),
                Arguments.of("intake.file.binary-excel", Workbooks.zip(Map.of("xl/workbook.bin", ""))),
                Arguments.of("intake.file.open-document", Workbooks.zip(Map.of("mimetype", "", "content.xml", ""))),
                Arguments.of("intake.file.numbers", Workbooks.zip(Map.of("Index/Document.iwa", ""))),
                Arguments.of("intake.file.damaged", Arrays.copyOf(GOOD, GOOD.length / 2)),
                Arguments.of("intake.file.damaged", Arrays.copyOf(GOOD, GOOD.length - 10)),
                Arguments.of("intake.file.damaged", Workbooks.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>7</v></c></row>")),
                Arguments.of(
                        "intake.file.too-many-columns", Workbooks.of("<row r=\"1\"><c r=\"XFD1\"><v>7</v></c></row>")),
                Arguments.of("intake.file.unpacks-too-large", Workbooks.of(" ".repeat(40_000_000))),
                Arguments.of("intake.file.damaged", entities()),
                Arguments.of("intake.file.cell-too-long", text("a,b\n" + "x".repeat(10_001) + ",1\n")),
                Arguments.of("intake.file.quote-not-closed", text("a,b\n1,\"2\n3,4\n")),
                Arguments.of("intake.file.too-many-columns", text(",".repeat(400) + "x\n")),
                Arguments.of("intake.file.too-many-rows", text("a,b\n".repeat(20_001))));
    }

    @Test
    void a_number_too_large_to_write_out_is_a_fault_and_no_burden() {
        var file = READER.read(
                Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>1E-999999</v></c></row>"),
                "x");

        assertThat(file.tables().get(0).rows().get(0).cells())
                .extracting(RawCell::kind)
                .containsOnly(RawCell.Kind.FAULT);
    }

    @Test
    void one_changed_letter_is_noticed() {
        byte[] bytes = uncompressed(Workbooks.parts("<row r=\"1\"><c r=\"A1\"><v>12345</v></c></row>", ""));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("12345");
        bytes[at] = '9';

        assertThatThrownBy(() -> READER.read(bytes, "x"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("intake.file.damaged"));
    }

    @Test
    void five_hundred_spoilt_files_are_read_or_refused_in_words() {
        var random = new Random(20270705);
        var outcomes = new HashMap<String, Integer>();
        for (int i = 0; i < 500; i++) {
            byte[] bytes = spoilt(i, random);
            outcomes.merge(outcome(bytes), 1, Integer::sum);
        }

        assertThat(outcomes).containsKeys("read", "intake.file.damaged", "intake.file.not-a-table");
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
    }

    /** Any exception but a rule violation fails the test, and so does a table that is not one. */
    private static String outcome(byte[] bytes) {
        try {
            assertThat(READER.read(bytes, "x").tables())
                    .isNotEmpty()
                    .noneMatch(table -> table.rows().isEmpty());
            return "read";
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private static byte[] spoilt(int i, Random random) {
        return switch (i % 5) {
            case 0 -> flipped(GOOD, random);
            case 1 -> Arrays.copyOf(GOOD, random.nextInt(GOOD.length));
            case 2 -> flipped(GOOD_CSV, random);
            case 3 -> spoiltPart(random);
            default -> flipped(random(random.nextInt(2_000) + 1), random);
        };
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(20) + 1; i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** A whole zip with XML cut, doubled or overwritten inside. */
    private static byte[] spoiltPart(Random random) {
        var parts = Workbooks.parts(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>A1</f><v>5</v></c></row>",
                "<si><t>佐藤</t></si>");
        var names = List.copyOf(parts.keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            String xml = parts.get(name);
            if (xml == null) {
                continue;
            }
            int from = random.nextInt(xml.length());
            int to = from + random.nextInt(xml.length() - from);
            switch (random.nextInt(5)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, xml.substring(0, from));
                case 2 -> parts.put(name, xml.substring(0, to) + xml.substring(from));
                case 3 -> parts.put(name, xml.replaceAll("\\d", String.valueOf(random.nextInt())));
                default -> parts.put(name, xml.substring(0, from) + (char) random.nextInt(0x3000) + xml.substring(to));
            }
            names = List.copyOf(parts.keySet());
        }
        return Workbooks.zip(parts);
    }

    private static byte[] entities() {
        var parts = Workbooks.parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>", "");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + xml);
        return Workbooks.zip(parts);
    }

    private static byte[] uncompressed(Map<String, String> parts) {
        return Workbooks.zip(parts, Deflater.NO_COMPRESSION);
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 1_024);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
