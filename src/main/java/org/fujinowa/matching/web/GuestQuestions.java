package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.QuestionAnswered;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/**
 * The guests whose answers keep them out of matching, and the short form on the board in which a person says what the words
 * mean. Nothing is chosen beforehand: "there is nothing" must be somebody's own answer.
 */
@Named
@RequestScoped
public class GuestQuestions {

    private static final int LONGEST_WORDS = 300;

    @Inject
    private ParticipantRegister participants;

    @Inject
    private CurrentTexts texts;

    /**
     * One question.
     *
     * @param number its place in the form
     * @param field which answer it is about
     * @param label what that answer is called
     * @param words what was written; empty where nothing was answered
     */
    public record Asked(int number, String field, String label, String words) {}

    /** Who waits for somebody to look, the one that is shown first. */
    public List<BoardGuest> waiting(BoardView board, @Nullable BoardGuest selected) {
        return Stream.concat(Stream.ofNullable(selected), board.guests().stream())
                .filter(guest -> !guest.details().readyForMatching())
                .distinct()
                .toList();
    }

    /** What is to be looked at with that guest: words that were not understood, and answers that are missing. */
    public List<Asked> of(BoardGuest guest) {
        var questions = questions(guest.details());
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < questions.size(); i++) {
            var field = questions.get(i).field();
            asked.add(new Asked(i, field, label(field), questions.get(i).words()));
        }
        return asked;
    }

    /** The state of the register that the form was made from. */
    public long version(BoardGuest guest) {
        return participants.get(guest.id()).version();
    }

    /** The constants to choose from, as the form names them. */
    public List<Enum<?>> constants(String field) {
        return switch (field) {
            case "kind" -> List.of(AllergyKind.values());
            case "severity" -> List.of(Severity.values());
            case QuestionAnswered.DIETS -> List.of(Diet.values());
            case QuestionAnswered.FEARED_ANIMALS -> List.of(Animal.values());
            default -> List.of();
        };
    }

    /** What a constant is called. */
    public String word(Enum<?> constant) {
        return texts.of(Kebab.key(constant));
    }

    private String label(String field) {
        var key = "admissions.participant." + Kebab.of(field);
        return texts.has(key) ? texts.of(key) : texts.of("admissions.question.field.other");
    }

    private static List<OpenQuestion> questions(ParticipantDetails details) {
        var all = new ArrayList<>(details.openQuestions());
        if (details.allergyAnswer() == Answer.NOT_ANSWERED && isNotAsked(all, QuestionAnswered.ALLERGIES)) {
            all.add(new OpenQuestion(QuestionAnswered.ALLERGIES, ""));
        }
        if (details.dietAnswer() == Answer.NOT_ANSWERED && isNotAsked(all, QuestionAnswered.DIETS)) {
            all.add(new OpenQuestion(QuestionAnswered.DIETS, ""));
        }
        return all;
    }

    private static boolean isNotAsked(List<OpenQuestion> questions, String field) {
        return questions.stream().noneMatch(question -> question.field().equals(field));
    }

    /**
     * Takes the answers of the form. Questions without one stay open.
     *
     * @throws ConcurrentChange if somebody else has changed the participant since the form was shown
     * @throws RuleViolation {@code matching.look.nothing-said}, {@code matching.look.what} or {@code matching.look.both} if an
     *     answer is missing, incomplete or contradicts itself
     */
    void settle(ParticipantId id) {
        var form = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var current = participants.get(id);
        ConcurrentChange.refuseUnlessSame(Long.parseLong(form.getOrDefault("look-version", "-1")), current.version());
        var details = current.value();
        var questions = questions(details);
        var after = details;
        for (int i = 0; i < questions.size(); i++) {
            var answered = answer(form, i, questions.get(i));
            after = answered == null ? after : after.after(answered);
        }
        if (after.equals(details)) {
            throw new RuleViolation("matching.look.nothing-said");
        }
        participants.change(id, current.version(), after);
    }

    private static @Nullable QuestionAnswered answer(Map<String, String> form, int number, OpenQuestion question) {
        var answer = form.getOrDefault("look-answer:" + number, "");
        var cause = form.getOrDefault("look-cause:" + number, "").strip();
        if (answer.equals(Answer.NONE.name())) {
            if (!cause.isEmpty()) {
                throw new RuleViolation("matching.look.both");
            }
            return QuestionAnswered.nothing(question);
        }
        if (cause.isEmpty()) {
            if (answer.equals(Answer.SOME.name())) {
                throw new RuleViolation("matching.look.what");
            }
            return null;
        }
        return switch (question.field()) {
            case QuestionAnswered.ALLERGIES ->
                new QuestionAnswered(question, allergies(form, number, cause, question.words()), List.of(), List.of());
            case QuestionAnswered.DIETS ->
                new QuestionAnswered(question, List.of(), List.of(Diet.valueOf(cause)), List.of());
            case QuestionAnswered.FEARED_ANIMALS ->
                new QuestionAnswered(question, List.of(), List.of(), List.of(Animal.valueOf(cause)));
            default -> throw new RuleViolation("matching.unknown-deed");
        };
    }

    private static List<Allergy> allergies(Map<String, String> form, int number, String causes, String written) {
        var kind = AllergyKind.valueOf(form.getOrDefault("look-kind:" + number, AllergyKind.FOOD.name()));
        var severity = Severity.valueOf(form.getOrDefault("look-severity:" + number, Severity.UNSTATED.name()));
        var words = written.length() <= LONGEST_WORDS ? written : written.substring(0, LONGEST_WORDS);
        return Stream.of(causes.split("[,、，]"))
                .filter(cause -> !cause.isBlank())
                .map(Allergens::code)
                .map(cause -> new Allergy(isAnimal(cause) ? AllergyKind.ANIMAL : kind, cause, severity, false, words))
                .toList();
    }

    private static boolean isAnimal(String cause) {
        return Stream.of(Animal.values()).anyMatch(animal -> animal.name().equals(cause.toUpperCase(Locale.ROOT)));
    }
}
