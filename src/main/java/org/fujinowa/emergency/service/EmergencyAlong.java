package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.people.Answer;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.service.CarriedAlong;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** The emergency papers as a leader's telephone carries them along. */
@ApplicationScoped
class EmergencyAlong implements CarriedAlong {

    private EmergencyFacts facts;
    private AidBook aids;

    /** For the CDI proxy. */
    protected EmergencyAlong() {}

    @Inject
    EmergencyAlong(EmergencyFacts facts, AidBook aids) {
        this.facts = facts;
        this.aids = aids;
    }

    @Override
    public String name() {
        return "emergency";
    }

    @Override
    public JsonValue of(DelegationId delegation, Language language) {
        var sheets = Json.createArrayBuilder();
        var meetingPoint = facts.delegation(delegation).meetingPoint();
        if (!meetingPoint.isBlank()) {
            sheets.add(Json.createObjectBuilder()
                    .add("title", Texts.in(language).of("emergency.aid-kind.meeting-point"))
                    .add("lines", Json.createArrayBuilder().add(line("", meetingPoint, ""))));
        }
        aids.rows(delegation).forEach(row -> sheets.add(aid(row.details(), language)));
        facts.cards(delegation).forEach(card -> sheets.add(person(card, language)));
        return sheets.build();
    }

    private static JsonObjectBuilder aid(AidDetails aid, Language language) {
        var japanese = language == Language.JA;
        var kind = Texts.in(language).of(Kebab.key(aid.kind()));
        return Json.createObjectBuilder()
                .add("title", kind + "　" + (japanese ? aid.nameJa() : aid.nameEn()))
                .add(
                        "lines",
                        Json.createArrayBuilder()
                                .add(line("", japanese ? aid.addressJa() : aid.addressEn(), aid.phone()))
                                .add(line("", japanese ? aid.noteJa() : aid.noteEn(), "")));
    }

    private static JsonObjectBuilder person(PersonCard card, Language language) {
        var texts = Texts.in(language);
        var lines = Json.createArrayBuilder();
        lines.add(line(texts.of("emergency.allergies"), allergies(card, language), "")
                .add("strong", !card.allergies().isEmpty()));
        if (!card.diets().isEmpty()) {
            lines.add(line(
                    texts.of("emergency.diets"),
                    card.diets().stream().map(diet -> texts.of(Kebab.key(diet))).collect(Collectors.joining("・")),
                    ""));
        }
        lines.add(line(texts.of("emergency.guardian"), card.guardian(), card.guardianPhone()));
        lines.add(line(texts.of("emergency.home"), card.home() + " " + card.homeAddress(), card.homePhone()));
        var latin = card.latinName().isEmpty() ? card.writtenName() : card.latinName();
        var title = language == Language.JA ? card.writtenName() + "　" + card.reading() : latin;
        return Json.createObjectBuilder().add("title", title.strip()).add("lines", lines);
    }

    /** In the reader's language and in English, for whoever treats the person may read only one of them. */
    static String allergies(PersonCard card, Language language) {
        var texts = Texts.in(language);
        if (card.allergies().isEmpty()) {
            return texts.of(card.allergyAnswer() == Answer.NONE ? "emergency.no-allergy" : "emergency.not-asked");
        }
        return card.allergies().stream()
                .map(allergy -> allergy.subjectIn(Language.JA) + " / " + allergy.subjectIn(Language.EN) + "（"
                        + texts.of(Kebab.key(allergy.severity())) + "）")
                .collect(Collectors.joining("、"));
    }

    private static JsonObjectBuilder line(String label, String text, String phone) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("text", text.strip())
                .add("phone", phone);
    }
}
