package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.welcome.OfferPart;
import org.jspecify.annotations.Nullable;

/** The answers of families as people read them: {@code #{offerWords.lines(part, answers)}}. */
@Named("offerWords")
@RequestScoped
public class OfferWords {

    private static final String LANGUAGE = "people.language.";

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown show;

    /** One answer: what it is about, and what was said; empty where nothing was. */
    public record Line(String labelKey, String value) implements Serializable {}

    /** Everything that was said about one subject. */
    public List<Line> lines(OfferPart part, Record answers) {
        return RecordType.of(part.type()).parts().stream()
                .map(value -> new Line(part.labels() + "." + Kebab.of(value.name()), say(value.of(answers))))
                .toList();
    }

    /** The subject's name. */
    public String title(OfferPart part) {
        return texts.of(part.labels() + ".title");
    }

    /** One value in words. */
    public String say(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::say).collect(Collectors.joining("\n"));
        }
        if (value instanceof Boolean truth) {
            return texts.of(truth ? "shared.yes" : "shared.no");
        }
        if (value instanceof Enum<?> constant) {
            return texts.of(Kebab.key(constant));
        }
        if (value instanceof Record record) {
            return record(record);
        }
        return value == null ? "" : value.toString();
    }

    private String record(Record value) {
        if (value instanceof Member member) {
            return member(member);
        }
        if (value instanceof Pet pet) {
            var said = texts.of(
                    "hosting.pet",
                    say(pet.animal()),
                    pet.count(),
                    texts.of(pet.indoors() ? "hosting.pet.indoors" : "hosting.pet.outdoors"));
            return pet.words().isBlank() ? said : said + " " + pet.words();
        }
        if (value instanceof LanguageSkill skill) {
            var key = LANGUAGE + skill.language();
            return texts.of("people.skill", texts.has(key) ? texts.of(key) : skill.language(), say(skill.level()));
        }
        if (value instanceof Away away) {
            return texts.of("hosting.away.period", show.date(away.from()), show.date(away.until()));
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    private String member(Member member) {
        return Stream.of(
                        member.name(),
                        member.relation(),
                        member.sex() == Sex.UNSTATED ? "" : say(member.sex()),
                        day(member.birthDate()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : show.date(day);
    }
}
