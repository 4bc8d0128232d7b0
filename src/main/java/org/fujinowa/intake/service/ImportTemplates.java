package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.model.OpenedTable;
import org.fujinowa.intake.reading.Field;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Workbooks to send to those who will fill in a list: headings that the import knows, choices, an example, a help sheet. */
@ApplicationScoped
public class ImportTemplates {

    private static final int ROWS_WITH_CHOICES = 500;
    private static final int HELP_LINES = 5;
    private static final double HEADING_WIDTH = 20;

    private static final List<String> PARTICIPANTS_JA = List.of(
            "name",
            "reading",
            "latin",
            "birthDate",
            "sex",
            "nationality",
            "email",
            "phone",
            "school",
            "grade",
            "allergies",
            "diets",
            "faithNeeds",
            "fearedAnimals",
            "acceptsSmokers",
            "acceptsOneAdultHome",
            "guardianAcceptsOneAdultHome",
            "wishesOwnRoom",
            "languages",
            "interests",
            "wishes",
            "note");
    private static final List<String> PARTICIPANTS_EN = List.of(
            "familyName",
            "givenName",
            "calledName",
            "birthDate",
            "sex",
            "nationality",
            "email",
            "phone",
            "school",
            "grade",
            "allergies",
            "diets",
            "faithNeeds",
            "fearedAnimals",
            "acceptsSmokers",
            "acceptsOneAdultHome",
            "guardianAcceptsOneAdultHome",
            "wishesOwnRoom",
            "languages",
            "interests",
            "wishes",
            "note");
    private static final List<String> FAMILIES = List.of(
            "name",
            "reading",
            "district",
            "address",
            "phone",
            "email",
            "members",
            "guestBeds",
            "guestRooms",
            "guestWish",
            "pets",
            "smoking",
            "dietsServed",
            "caresForAllergies",
            "languages",
            "interests",
            "available",
            "approvedFrom",
            "approvedLastDay",
            "history",
            "minutesToMeetingPoint",
            "letter",
            "note");

    private static final Map<String, String> EXAMPLE_JA = Map.ofEntries(
            Map.entry("name", "藤沢　花"),
            Map.entry("reading", "ふじさわ　はな"),
            Map.entry("latin", "FUJISAWA Hana"),
            Map.entry("birthDate", "2012/4/2"),
            Map.entry("sex", "女"),
            Map.entry("nationality", "日本"),
            Map.entry("email", "hana@example.jp"),
            Map.entry("phone", "0191-00-0000"),
            Map.entry("school", "藤沢中学校"),
            Map.entry("grade", "3年"),
            Map.entry("allergies", "卵（軽い）"),
            Map.entry("diets", "なし"),
            Map.entry("fearedAnimals", "なし"),
            Map.entry("acceptsSmokers", "×"),
            Map.entry("acceptsOneAdultHome", "○"),
            Map.entry("guardianAcceptsOneAdultHome", "○"),
            Map.entry("faithNeeds", "なし"),
            Map.entry("wishesOwnRoom", "×"),
            Map.entry("languages", "日本語（母語）、英語（少し）"),
            Map.entry("interests", "水泳、ピアノ"),
            Map.entry("letter", "はじめまして。お会いできる日を楽しみにしています。"),
            Map.entry("note", "（架空）"),
            Map.entry("district", "藤沢"),
            Map.entry("address", "一関市藤沢町架空1-1"),
            Map.entry("members", "藤沢 太郎（父・S50.4.2）、藤沢 幸（母・S52.8.9）"),
            Map.entry("guestBeds", "2"),
            Map.entry("guestRooms", "1"),
            Map.entry("guestWish", "どちらでも"),
            Map.entry("pets", "犬1匹（屋外）"),
            Map.entry("smoking", "なし"),
            Map.entry("dietsServed", "ベジタリアン"),
            Map.entry("caresForAllergies", "○"),
            Map.entry("available", "全日程可"),
            Map.entry("approvedFrom", "2026/4/1"),
            Map.entry("approvedLastDay", "2029/3/31"),
            Map.entry("history", "2019年・2024年"),
            Map.entry("minutesToMeetingPoint", "10分"));
    private static final Map<String, String> EXAMPLE_EN = Map.ofEntries(
            Map.entry("familyName", "Example"),
            Map.entry("givenName", "Mia"),
            Map.entry("calledName", "Mia"),
            Map.entry("name", "Example"),
            Map.entry("birthDate", "2011-04-02"),
            Map.entry("sex", "F"),
            Map.entry("nationality", "Australia"),
            Map.entry("email", "mia@example.org"),
            Map.entry("phone", "+61 7 0000 0000"),
            Map.entry("school", "Emerald State High School"),
            Map.entry("grade", "Year 10"),
            Map.entry("allergies", "egg (mild)"),
            Map.entry("diets", "none"),
            Map.entry("fearedAnimals", "none"),
            Map.entry("acceptsSmokers", "no"),
            Map.entry("acceptsOneAdultHome", "yes"),
            Map.entry("guardianAcceptsOneAdultHome", "yes"),
            Map.entry("faithNeeds", "none"),
            Map.entry("wishesOwnRoom", "no"),
            Map.entry("languages", "English (native), Japanese (a little)"),
            Map.entry("interests", "swimming, piano"),
            Map.entry("letter", "Hello! We look forward to meeting you."),
            Map.entry("note", "（架空） fictitious"),
            Map.entry("district", "Emerald"),
            Map.entry("address", "1 Fictitious St"),
            Map.entry("members", "Karen Example (mother, 12 May 1979), Paul Example (father, 3 March 1977)"),
            Map.entry("guestBeds", "2"),
            Map.entry("guestRooms", "1"),
            Map.entry("guestWish", "either"),
            Map.entry("pets", "dog (outdoor)"),
            Map.entry("smoking", "no"),
            Map.entry("dietsServed", "vegetarian"),
            Map.entry("caresForAllergies", "yes"),
            Map.entry("available", "all nights"),
            Map.entry("approvedFrom", "2026-04-01"),
            Map.entry("approvedLastDay", "2029-03-31"),
            Map.entry("history", "2019, 2024"),
            Map.entry("minutesToMeetingPoint", "10 min"));

    /** A template as XLSX. */
    @OpenToAll("Says nothing about anybody.")
    public byte[] workbook(TableKind kind, Language language) {
        var texts = Texts.in(language);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Fujinowa", "1.0")) {
            table(book.newWorksheet(texts.of("intake.template.sheet." + kind)), kind, language);
            var help = book.newWorksheet(texts.of("intake.template.help"));
            help.width(0, 100);
            IntStream.rangeClosed(1, HELP_LINES)
                    .forEach(line -> help.value(line - 1, 0, texts.of("intake.template.help." + line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void table(Worksheet sheet, TableKind kind, Language language) {
        boolean japanese = language == Language.JA;
        var columns = kind == TableKind.HOST_FAMILIES ? FAMILIES : japanese ? PARTICIPANTS_JA : PARTICIPANTS_EN;
        var example = japanese ? EXAMPLE_JA : EXAMPLE_EN;
        sheet.value(0, 0, "No.");
        sheet.value(1, 0, japanese ? "記入例" : "Example");
        for (int i = 0; i < columns.size(); i++) {
            var key = columns.get(i);
            sheet.value(0, i + 1, heading(kind, key, japanese));
            sheet.style(0, i + 1).bold().set();
            sheet.width(i + 1, HEADING_WIDTH);
            sheet.value(1, i + 1, example.getOrDefault(key, ""));
            var choices = choices(key, japanese);
            if (!choices.isEmpty()) {
                sheet.range(1, i + 1, ROWS_WITH_CHOICES, i + 1).validateWithListByFormula('"' + choices + '"');
            }
        }
        sheet.freezePane(0, 1);
    }

    /** The first wording in that language that the import knows by heart. */
    private static String heading(TableKind kind, String key, boolean japanese) {
        return OpenedTable.fields(kind).stream()
                .filter(field -> field.key().equals(key))
                .map(Field::synonyms)
                .flatMap(List::stream)
                .filter(words -> japanese != words.chars().allMatch(c -> c < 0x80))
                .findFirst()
                .map(words -> words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1))
                .orElse(key);
    }

    private static String choices(String key, boolean japanese) {
        return switch (key) {
            case "sex" -> japanese ? "女,男,その他,回答しない" : "F,M,Other,Prefer not to say";
            case "acceptsSmokers",
                    "acceptsOneAdultHome",
                    "guardianAcceptsOneAdultHome",
                    "wishesOwnRoom",
                    "caresForAllergies" -> japanese ? "○,×" : "yes,no";
            case "guestWish" -> japanese ? "どちらでも,女子,男子" : "either,girls,boys";
            case "smoking" -> japanese ? "なし,外で,室内" : "no,outside,inside";
            default -> "";
        };
    }
}
