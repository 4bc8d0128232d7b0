package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;

/** What a kitchen and a home must know of a participant, in words, the dangerous first. */
@Named
@RequestScoped
public class HardFacts {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected HardFacts() {}

    @Inject
    public HardFacts(CurrentTexts texts) {
        this.texts = texts;
    }

    /**
     * One fact.
     *
     * @param kind how a chip shows it: bad, warn, ok or plain
     * @param sentence the words
     */
    public record HardFact(String kind, String sentence) {}

    /** The facts of that participant; also what was not answered is one, and that there is nothing. */
    public List<HardFact> of(ParticipantDetails details) {
        var facts = new ArrayList<HardFact>();
        if (details.allergyAnswer() == Answer.NOT_ANSWERED) {
            facts.add(new HardFact("warn", texts.of("admissions.allergies.not-answered")));
        } else if (details.allergyAnswer() == Answer.NONE) {
            facts.add(new HardFact("ok", texts.of("admissions.allergies.none")));
        }
        details.allergies().forEach(allergy -> facts.add(new HardFact("bad", sentence(allergy))));
        if (details.dietAnswer() == Answer.NOT_ANSWERED) {
            facts.add(new HardFact("warn", texts.of("admissions.diets.not-answered")));
        } else if (details.dietAnswer() == Answer.NONE) {
            facts.add(new HardFact("ok", texts.of("admissions.diets.none")));
        }
        details.diets().forEach(diet -> facts.add(new HardFact("warn", texts.of(Kebab.key(diet)))));
        details.faithNeeds().forEach(need -> facts.add(new HardFact("warn", texts.of(Kebab.key(need)))));
        details.fearedAnimals()
                .forEach(animal ->
                        facts.add(new HardFact("warn", texts.of("admissions.afraid", texts.of(Kebab.key(animal))))));
        return facts;
    }

    /** An allergy with its strength, and whether medicine controls it. */
    public String sentence(Allergy allergy) {
        var sentence = texts.of(
                "admissions.allergy", allergy.subjectIn(texts.language()), texts.of(Kebab.key(allergy.severity())));
        return allergy.controlledByMedicine()
                ? texts.of("admissions.two-facts", sentence, texts.of("admissions.allergy.medicine"))
                : sentence;
    }
}
