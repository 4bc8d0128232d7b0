package org.fujinowa.hosting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.ViewPage;

/** /hosting/family-view: a host family, what is to be looked at first. */
@Named
@RequestScoped
public class FamilyViewPage extends ViewPage<HostFamilyDetails> {

    private static final int OF_AGE = 18;

    @Inject
    private HostRegister register;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown show;

    @Inject
    private Clock clock;

    @Override
    protected Versioned<HostFamilyDetails> read(String id) {
        return register.look(HostFamilyId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(HostFamilyId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/hosting/families";
    }

    /** How many adults are known to live there today, in words. */
    public String getAdults() {
        var adults = getDetails().adultsOn(today());
        return adults == 0 ? texts.of("hosting.adults.none") : texts.of("hosting.adults", adults);
    }

    /** Whether it is a home with one adult, as far as is known. */
    public boolean isOneAdultHome() {
        return getDetails().oneAdultHomeOn(today());
    }

    /** How many guests they had in the last five years, in words. */
    public String getRecentGuests() {
        var guests = getDetails().guestsInFiveYearsTo(today());
        return guests == 0
                ? texts.of("hosting.guests-in-five-years.none")
                : texts.of("hosting.guests-in-five-years", guests);
    }

    /** Age of a member, or when they turn 18; empty if the birth date is not known. */
    public String age(Member member) {
        var born = member.birthDate();
        if (born == null || born.isAfter(today())) {
            return "";
        }
        var age = Period.between(born, today()).getYears();
        return age == OF_AGE - 1
                ? texts.of("hosting.member.turns-18", show.shortDate(born.plusYears(OF_AGE)))
                : texts.of("people.age", age);
    }

    /** The animals of one kind, in words. */
    public String pet(Pet pet) {
        return texts.of(
                "hosting.pet",
                texts.of(Kebab.key(pet.animal())),
                pet.count(),
                texts.of(pet.indoors() ? "hosting.pet.indoors" : "hosting.pet.outdoors"));
    }

    /** A stay given before, in words. */
    public String stay(HostedBefore stay) {
        return stay.nights() == 0
                ? texts.of("hosting.history.guests", stay.guests())
                : texts.of("hosting.history.stay", stay.guests(), stay.nights());
    }

    /** What a question is about. */
    public String field(OpenQuestion question) {
        return QuestionField.of(question.field(), texts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
