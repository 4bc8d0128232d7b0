package org.fujinowa.applications;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Answers in words, as applicants check them, guardians and coordinators read them, and forms print them. */
public final class AnswerText {

    private final Texts texts;

    private AnswerText(Texts texts) {
        this.texts = texts;
    }

    /** In that language. */
    public static AnswerText in(Language language) {
        return new AnswerText(Texts.in(language));
    }

    /** In the language and wording of those sentences. */
    public static AnswerText in(Texts texts) {
        return new AnswerText(texts);
    }

    /** The question, without readings. */
    public String question(QuestionDetails question) {
        return RubyText.plain(QuestionWords.of(question, texts).text());
    }

    /** The lines of the answer, or that it is given and not shown to whoever reads. */
    public List<String> lines(AskedQuestion asked) {
        return asked.withheld() ? List.of(texts.of("applications.withheld")) : lines(asked.question(), asked.answer());
    }

    /** The lines of an answer; none where there is no answer. */
    public List<String> lines(QuestionDetails question, GivenAnswer answer) {
        if (answer.none() && !answer.saysSomething()) {
            return List.of(texts.of("applications.none"));
        }
        return switch (question.kind()) {
            case CHOICE, SEVERAL -> choices(question, answer);
            case YES_NO ->
                answer.text().isEmpty()
                        ? List.of()
                        : List.of(texts.of("yes".equals(answer.text()) ? "shared.yes" : "shared.no"));
            case DATE -> answer.text().isEmpty() ? List.of() : List.of(day(answer.text()));
            case ALLERGIES -> answer.rows().stream().map(this::allergy).toList();
            case ANIMALS -> answer.rows().stream().map(this::animal).toList();
            case MEDICINES -> answer.rows().stream().map(this::medicine).toList();
            case DIET ->
                Stream.concat(
                                answer.chosen().stream().map(this::diet),
                                answer.text().lines())
                        .toList();
            case DOCUMENT -> answer.text().isEmpty() ? List.of() : List.of(texts.of("applications.document.there"));
            default -> answer.text().lines().toList();
        };
    }

    private List<String> choices(QuestionDetails question, GivenAnswer answer) {
        return question.offered().stream()
                .filter(choice -> answer.chosen().contains(choice.code()))
                .map(QuestionWords.of(question, texts)::label)
                .toList();
    }

    private String day(String written) {
        try {
            var pattern = texts.language() == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu";
            return LocalDate.parse(written)
                    .format(DateTimeFormatter.ofPattern(
                            pattern, texts.language().locale()));
        } catch (DateTimeException unfinished) {
            return written;
        }
    }

    private String allergy(AnswerRow row) {
        var parts = Stream.of(
                Allergens.word(Allergens.code(row.what()), texts.language()),
                severity(row.severity()),
                "yes".equals(row.medicine()) ? texts.of("applications.allergy.medicine-helps") : "",
                row.words());
        return joined(parts);
    }

    private String animal(AnswerRow row) {
        var animal = Arrays.stream(Animal.values())
                .filter(each -> each.name().equals(row.what()))
                .findFirst()
                .map(each -> texts.of(Kebab.key(each)))
                .orElse(row.what());
        var how = AnswerRow.AFRAID.equals(row.severity())
                ? texts.of("applications.animal.afraid")
                : texts.of("applications.animal.allergic", severity(row.severity()));
        return joined(Stream.of(animal, how, row.words()));
    }

    private String medicine(AnswerRow row) {
        return joined(Stream.of(
                row.what(),
                row.words(),
                "no".equals(row.medicine()) ? texts.of("applications.medicine.needs-help") : ""));
    }

    private String diet(String code) {
        return Arrays.stream(Diet.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .map(each -> texts.of(Kebab.key(each)))
                .orElse(code);
    }

    private String severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> texts.of(Kebab.key(each)))
                .orElse("");
    }

    private static String joined(Stream<String> parts) {
        return String.join(" / ", parts.filter(part -> !part.isBlank()).toList());
    }
}
