package org.fujinowa.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.hosting.Member;
import org.fujinowa.intake.reading.DateReader;
import org.fujinowa.intake.reading.DayOrder;
import org.fujinowa.intake.reading.ListReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Reads who lives in a home: 佐藤 一（父・S48.5.12）、花（母・昭和50年1月3日）, or 父・母・長女(中2), or
 * Karen Hill (mother, 12/05/1979). One part that is not understood and nobody is taken over.
 */
final class MemberList {

    private static final Set<String> FEMALE = Set.of(
            "母",
            "妻",
            "祖母",
            "長女",
            "次女",
            "二女",
            "三女",
            "姉",
            "妹",
            "叔母",
            "伯母",
            "娘",
            "孫娘",
            "義母",
            "mother",
            "wife",
            "grandmother",
            "daughter",
            "sister",
            "aunt",
            "mum");
    private static final Set<String> MALE = Set.of(
            "父",
            "夫",
            "祖父",
            "長男",
            "次男",
            "二男",
            "三男",
            "兄",
            "弟",
            "叔父",
            "伯父",
            "息子",
            "義父",
            "father",
            "husband",
            "grandfather",
            "son",
            "brother",
            "uncle",
            "dad");
    private static final Set<String> EITHER =
            Set.of("本人", "世帯主", "孫", "子", "いとこ", "self", "partner", "child", "cousin");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*[（(](.+)[)）]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[・、,，/／]\\s*");
    private static final Pattern AGE_OR_SCHOOL = Pattern.compile(
            "\\d{1,3}(?:歳|才)?|(?:小学?|中学?|高校?|大学?)[1-6１-６]?(?:年生?)?|(?:小|中|高|大)学?生|高校生|幼児|園児|社会人|会社員|(?:year|grade) ?\\d{1,2}",
            Pattern.CASE_INSENSITIVE);

    private MemberList() {}

    /** Everybody who is named; empty if a part of it was not understood. */
    static Optional<List<Member>> read(RawCell cell, LocalDate today) {
        var members = new ArrayList<Member>();
        var parts = ListReader.read(cell);
        var dates = DayOrder.of(List.of());
        for (var part : parts) {
            var member = member(part, new DateReader(dates, false, today.minusYears(115), today));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static Optional<Member> member(String part, DateReader dates) {
        var brackets = IN_BRACKETS.matcher(part);
        if (!brackets.matches()) {
            return isRelation(part) ? Optional.of(new Member(null, part, part, sex(part), null)) : Optional.empty();
        }
        var before = brackets.group(1).replace('\u3000', ' ').strip();
        var inside = inside(brackets.group(2), dates);
        String relation = isRelation(before) ? before : "";
        @Nullable LocalDate birthDate = null;
        for (var word : inside) {
            var date = dates.read(RawCell.text(word)).value();
            if (relation.isEmpty() && isRelation(word)) {
                relation = word;
            } else if (date.isPresent() && birthDate == null) {
                birthDate = date.get();
            } else if (!AGE_OR_SCHOOL.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        if (relation.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        var written = isRelation(before) ? part : relation;
        return Optional.of(new Member(null, before, written, sex(relation), birthDate));
    }

    /** The parts of a bracket; at spaces only where a part is no date as a whole, as 12 May 1979 is. */
    private static List<String> inside(String text, DateReader dates) {
        return Stream.of(BETWEEN.split(text.strip()))
                .flatMap(part -> dates.read(RawCell.text(part)).value().isPresent()
                        ? Stream.of(part)
                        : Stream.of(part.split("\\s+")))
                .toList();
    }

    private static boolean isRelation(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return FEMALE.contains(plain) || MALE.contains(plain) || EITHER.contains(plain);
    }

    private static Sex sex(String relation) {
        var plain = relation.toLowerCase(Locale.ROOT);
        if (FEMALE.contains(plain)) {
            return Sex.FEMALE;
        }
        return MALE.contains(plain) ? Sex.MALE : Sex.UNSTATED;
    }
}
