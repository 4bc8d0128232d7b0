package org.fujinowa.welcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The answers of families as people read them, on pages and on paper. */
public final class AnswerWords {

    private static final String LANGUAGE = "people.language.";

    private final Texts texts;

    public AnswerWords(Language language) {
        texts = Texts.in(language);
    }

    /**
     * One answer.
     *
     * @param labelKey the key of what it is about
     * @param value what was said; empty where nothing was
     * @param choices what can be said, where a paper lets one choose
     */
    public record Line(String labelKey, String value, List<String> choices) implements Serializable {}

    /** Everything that was said about one subject. */
    public List<Line> lines(OfferPart part, @Nullable Record answers) {
        return RecordType.of(part.type()).parts().stream()
                .map(value -> new Line(
                        part.labels() + "." + Kebab.of(value.name()),
                        answers == null ? "" : say(value.of(answers)),
                        choices(value)))
                .toList();
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

    private List<String> choices(RecordType.Part value) {
        if (value.type() == boolean.class) {
            return List.of(texts.of("shared.yes"), texts.of("shared.no"));
        }
        var constants = (value.isList() ? value.element() : value.type()).getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(this::say).toList();
    }

    private String record(Record value) {
        if (value instanceof Member member) {
            return Stream.of(
                            member.name(),
                            member.relation(),
                            member.sex() == Sex.UNSTATED ? "" : say(member.sex()),
                            day(member.birthDate()))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.joining(" / "));
        }
        if (value instanceof Pet pet) {
            var where = texts.of(pet.indoors() ? "hosting.pet.indoors" : "hosting.pet.outdoors");
            var said = texts.of("hosting.pet", say(pet.animal()), pet.count(), where);
            return pet.words().isBlank() ? said : said + " " + pet.words();
        }
        if (value instanceof LanguageSkill skill) {
            var key = LANGUAGE + skill.language();
            return texts.of("people.skill", texts.has(key) ? texts.of(key) : skill.language(), say(skill.level()));
        }
        if (value instanceof Away away) {
            return texts.of("hosting.away.period", away.from(), away.until());
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.of("welcome.day", day);
    }
}
