package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.RecordForm;

/** Which open questions somebody has looked at on this page: their boxes are ticked, and saving closes them. */
@Named("admissionsLookedAt")
@RequestScoped
public class LookedAt {

    private static final String TICKED = "edit.admissions.looked-at";
    private static final Map<String, String> ANSWERS =
            Map.of("allergies", "allergyAnswer", "diets", "dietAnswer", "faithNeeds", "faithAnswer");

    /** Whether the question at that place in the list is ticked. */
    @SuppressWarnings("unchecked")
    public Map<Integer, Boolean> getTicked() {
        return (Map<Integer, Boolean>) FacesContext.getCurrentInstance()
                .getViewRoot()
                .getAttributes()
                .computeIfAbsent(TICKED, any -> new HashMap<Integer, Boolean>());
    }

    /**
     * Leaves out of the form the questions that are ticked.
     *
     * @throws RuleViolation if a question about allergies, diet or faith is ticked while that answer is still missing
     */
    void settle(RecordForm<ParticipantDetails> form) {
        var questions = (List<?>) Objects.requireNonNull(form.get("openQuestions"));
        var left = new ArrayList<Object>();
        for (int i = 0; i < questions.size(); i++) {
            var question = (RecordForm<?>) questions.get(i);
            if (Boolean.TRUE.equals(getTicked().get(i))) {
                refuseWithoutAnswer(form, String.valueOf(question.get("field")));
            } else {
                left.add(question);
            }
        }
        form.put("openQuestions", left);
    }

    private static void refuseWithoutAnswer(RecordForm<ParticipantDetails> form, String field) {
        var answer = ANSWERS.get(field);
        if (answer != null && Answer.NOT_ANSWERED.name().equals(form.get(answer))) {
            throw new RuleViolation("admissions.question.first-answer-" + Kebab.of(field));
        }
    }
}
