package org.fujinowa.hosting;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Sex;
import org.jspecify.annotations.Nullable;

/** Families that do not exist. */
public final class HostingExamples {

    public static final LocalDate SUMMER = LocalDate.of(2027, 6, 28);

    private HostingExamples() {}

    /** 佐藤家（架空）: two adults and a child, an indoor dog, approved for 2027. */
    public static HostFamilyDetails satoFamily() {
        return new HostFamilyDetails(
                "佐藤",
                "さとう",
                "Sato",
                null,
                "黄海",
                "一関市藤沢町黄海1-1（架空）",
                "0191-00-0001",
                "sato@example.jp",
                10,
                2,
                1,
                GuestWish.ANY,
                null,
                null,
                Smoking.OUTSIDE,
                Answer.SOME,
                List.of(new Pet(Animal.DOG, 1, true, "室内犬")),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of("音楽"),
                List.of(member("一郎", "父", null), member("花子", "母", null), member("桜", "長女", LocalDate.of(2013, 5, 1))),
                List.of(new Away(LocalDate.of(2027, 8, 10), LocalDate.of(2027, 8, 17))),
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2028, 4, 1),
                "千葉",
                List.of(new HostedBefore(2019, "CHRC", 2, 7), new HostedBefore(2025, "CHRC", 1, 7)),
                List.of(),
                true,
                "（架空）",
                "ようこそ、わが家へ。犬のポチも楽しみに待っています。\nWelcome! Our dog Pochi is looking forward to meeting you.");
    }

    public static Member member(String name, String relation, @Nullable LocalDate birth) {
        return new Member(null, name, relation, Sex.UNSTATED, birth);
    }

    public static OpenQuestion question(String words) {
        return new OpenQuestion("pets", words);
    }
}
