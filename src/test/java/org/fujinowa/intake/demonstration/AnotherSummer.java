package org.fujinowa.intake.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The summer group of the demonstration with other people in another year, as two workbooks: nine students of whom one wrote
 * about allergies what a person must read, and sixteen families. Nobody of them exists（架空）.
 */
public enum AnotherSummer {
    FIRST(
            "Adams Baxter Cullen Dawson Elliott Foster Garner Hughes Irwin",
            "小林:こばやし 加藤:かとう 吉田:よしだ 山田:やまだ 松本:まつもと 井上:いのうえ 木村:きむら 大野:おおの "
                    + "清水:しみず 山崎:やまざき 池田:いけだ 橋本:はしもと 石川:いしかわ 前田:まえだ 藤田:ふじた 後藤:ごとう"),
    SECOND(
            "Jarvis Kelso Lambert Morton Norris Osborne Parker Quinn Rowley",
            "岡田:おかだ 長谷川:はせがわ 村上:むらかみ 近藤:こんどう 石井:いしい 坂本:さかもと 遠藤:えんどう 青木:あおき "
                    + "藤井:ふじい 西村:にしむら 福田:ふくだ 太田:おおた 岡本:おかもと 中川:なかがわ 中野:なかの 原田:はらだ");

    private static final int DEMONSTRATION_YEAR = 2027;
    private static final int DAYS_APART = 11;
    private static final int ADDRESS = 4;
    private static final int PHONE = 5;
    private static final int APPROVED_FROM = 17;
    private static final int APPROVED_UNTIL = 18;
    private static final String LAPSED = "令和7年3月31日";

    private final List<String> students;
    private final List<String> families;

    AnotherSummer(String students, String families) {
        this.students = List.of(students.split(" "));
        this.families = List.of(families.split(" "));
    }

    /** The student whose words about allergies a person must read. */
    public String studentToAskAbout() {
        return "Grace " + students.get(students.size() - 1);
    }

    /** The workbook of students who come in that year. */
    public byte[] students(int year) {
        var lines = DemonstrationPeople.CHRC_INBOUND_STUDENTS.lines().toList();
        var table = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).strip().split("\\|", -1);
            var born = LocalDate.parse(cells[3])
                    .plusYears(year - DEMONSTRATION_YEAR)
                    .plusDays(DAYS_APART * (ordinal() + 1L));
            table.append(lines.get(i)
                            .replace(cells[0], students.get(i - 1))
                            .replace(cells[0].toLowerCase(), students.get(i - 1).toLowerCase())
                            .replace(cells[3], born.toString()))
                    .append('\n');
        }
        return DemonstrationFiles.workbook(
                "Participants", List.of("Students " + year + " – ALL FICTITIOUS（架空）"), table.toString());
    }

    /** The workbook of families of that year: approved over the summer, but for the one whose approval has lapsed. */
    public byte[] families(int year) {
        var lines = DemonstrationPeople.CHRC_INBOUND_FAMILIES.lines().toList();
        var table = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 1; i <= families.size(); i++) {
            var name = families.get(i - 1).split(":");
            var known = lines.get(i).strip().split("\\|", -1);
            var cells = lines.get(i)
                    .strip()
                    .replace(known[1], name[0])
                    .replace(known[2], name[1])
                    .split("\\|", -1);
            cells[ADDRESS] = "一関市藤沢町架空%d丁目%d".formatted(ordinal() + 10, i);
            cells[PHONE] = "0191-00-%d%03d".formatted(ordinal() + 1, i);
            if (!cells[APPROVED_UNTIL].equals(LAPSED)) {
                cells[APPROVED_FROM] = "%d/4/1".formatted(year - 1);
                cells[APPROVED_UNTIL] = "%d/3/31".formatted(year + 2);
            }
            table.append(List.of(cells).stream().collect(Collectors.joining("|")))
                    .append('\n');
        }
        return DemonstrationFiles.workbook("名簿", List.of("%d年度 ホストファミリー名簿（架空）".formatted(year)), table.toString());
    }
}
