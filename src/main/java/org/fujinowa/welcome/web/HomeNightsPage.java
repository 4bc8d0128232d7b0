package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.web.Words;
import org.fujinowa.welcome.NightAnswers;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.service.OwnGuests;
import org.fujinowa.welcome.service.OwnOffer;

/** /home/nights: on which nights of the coming delegations the family can receive somebody. It is asked anew each year. */
@Named
@RequestScoped
public class HomeNightsPage extends StepPage<NightAnswers> {

    private static final int DAYS = 7;

    @Inject
    private OwnGuests guests;

    @Inject
    private OwnOffer offers;

    @Inject
    private Words words;

    /** One day in the calendar of a home stay: asked only where it is a night of it. */
    public record Cell(LocalDate day, boolean asked, boolean free) {

        public String getLabel() {
            return day.getMonthValue() + "/" + day.getDayOfMonth();
        }
    }

    /** A delegation and the weeks of its home stay. */
    public record Calendar(String name, LocalDate from, LocalDate until, List<List<Cell>> weeks) {}

    @Override
    public OfferPart getPart() {
        return OfferPart.NIGHTS;
    }

    @Override
    public boolean isEditing() {
        return true;
    }

    @Override
    public void save() throws IOException {
        var typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("night", new String[0]);
        take(Arrays.stream(typed).flatMap(HomeNightsPage::day).toList());
        super.save();
    }

    /** The family can receive on every night that is asked. */
    public void all() throws IOException {
        take(asked());
        super.save();
    }

    private void take(Collection<LocalDate> free) {
        var before = (NightAnswers) getAnswers();
        getForm().take("away", offers.nights(before, asked(), free));
    }

    /** The coming delegations that stay in homes. */
    public List<Calendar> getCalendars() {
        var said = (NightAnswers) getAnswers();
        return guests.coming().stream()
                .map(delegation -> calendar(delegation, said))
                .toList();
    }

    private Calendar calendar(DelegationDetails delegation, NightAnswers said) {
        var stay = stay(delegation);
        var weeks = new ArrayList<List<Cell>>();
        var sunday = stay.arrival().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (var week = sunday; week.isBefore(stay.departure()); week = week.plusDays(DAYS)) {
            var first = week;
            weeks.add(IntStream.range(0, DAYS)
                    .mapToObj(first::plusDays)
                    .map(day -> new Cell(day, stay.includes(day), said.freeOn(day)))
                    .toList());
        }
        return new Calendar(
                words.either(delegation.nameJa(), delegation.nameEn()), stay.arrival(), stay.departure(), weeks);
    }

    private List<LocalDate> asked() {
        return guests.coming().stream()
                .map(HomeNightsPage::stay)
                .flatMap(StayPeriod::eachNight)
                .distinct()
                .toList();
    }

    private static StayPeriod stay(DelegationDetails delegation) {
        return new StayPeriod(
                Objects.requireNonNull(delegation.homeStayFrom()), Objects.requireNonNull(delegation.homeStayUntil()));
    }

    private static Stream<LocalDate> day(String written) {
        try {
            return Stream.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Stream.empty();
        }
    }
}
