package org.fujinowa.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.letters.model.Care;
import org.fujinowa.letters.model.Household;
import org.fujinowa.letters.model.Housemate;
import org.fujinowa.letters.model.LetterContent;
import org.fujinowa.letters.model.Occasion;
import org.fujinowa.letters.model.Visitor;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;

/** Letters about people who do not exist. */
public final class LetterExamples {

    public static final Instant FIRST_OF_JUNE = Instant.parse("2027-06-01T01:00:00Z");

    private LetterExamples() {}

    public static Letterhead letterhead() {
        return new Letterhead(
                "藤の輪国際交流協会（架空）",
                "Fujinowa Exchange Association (fictional)",
                "〒029-0000\n岩手県一関市藤沢町架空1-1",
                "0191-00-0000",
                "090-0000-0000",
                "office@example.jp",
                "会長　架空 太郎",
                "Taro Kaku, President");
    }

    public static Occasion occasion() {
        return new Occasion(
                "CHRC受入 2027（架空）",
                "CHRC inbound 2027 (fictional)",
                "藤沢支所 / Fujisawa branch office",
                new Meeting(
                        LocalDate.of(2027, 6, 28),
                        "18:00",
                        LocalDate.of(2027, 6, 14),
                        "雨のときは、支所の2階の会議室に変わります。",
                        "If it rains, we meet in the hall on the second floor."));
    }

    public static Household sato() {
        return new Household(
                "佐藤（架空）",
                "さとう",
                "Sato",
                "029-0001 岩手県一関市藤沢町黄海字架空1-1",
                "0191-00-0001",
                List.of(
                        new Housemate("佐藤 一郎", "父", -1),
                        new Housemate("佐藤 花子", "母", -1),
                        new Housemate("佐藤 桜", "長女", 14)),
                Answer.SOME,
                List.of(new Pet(Animal.DOG, 1, true, "室内犬")),
                Smoking.OUTSIDE,
                List.of(new LanguageSkill("ja", LanguageLevel.NATIVE), new LanguageSkill("en", LanguageLevel.A_LITTLE)),
                List.of("音楽", "釣り"),
                """
                ようこそ、わが家へ。犬のポチと、みんなで楽しみに待っています。近くの川で釣りをしたり、いっしょに餅をついたりしましょう。
                Welcome to our home! Our dog Pochi cannot wait. Let us go fishing and pound rice cakes together.""");
    }

    public static Visitor mia() {
        return new Visitor(
                "Mia Carter",
                "",
                "Mia Carter",
                "Mia",
                16,
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE), new LanguageSkill("ja", LanguageLevel.A_LITTLE)),
                List.of("netball", "piano"),
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 5),
                new Care(
                        Answer.SOME,
                        List.of(
                                new Allergy(AllergyKind.FOOD, "shrimp", Severity.SEVERE, false, "EpiPen in her bag"),
                                new Allergy(AllergyKind.FOOD, "nuts", Severity.MODERATE, false, "tree nuts"),
                                new Allergy(AllergyKind.ANIMAL, "CAT", Severity.MILD, true, "")),
                        Answer.SOME,
                        List.of(Diet.NO_PORK),
                        List.of(Animal.REPTILE),
                        EmergencyNumbers.JAPAN));
    }

    public static Visitor hana() {
        return new Visitor(
                "高橋 花",
                "たかはし はな",
                "Hana Takahashi",
                "はな",
                14,
                List.of(new LanguageSkill("ja", LanguageLevel.NATIVE)),
                List.of("水泳"),
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 5),
                new Care(Answer.NONE, List.of(), Answer.NONE, List.of(), List.of(), EmergencyNumbers.JAPAN));
    }

    /** What a letter of that kind says about these guests at the Sato home. */
    public static LetterContent content(LetterKind kind, Visitor... guests) {
        return LetterContent.of(kind, letterhead(), occasion(), sato(), List.of(guests));
    }
}
