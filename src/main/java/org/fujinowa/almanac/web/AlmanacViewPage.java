package org.fujinowa.almanac.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.almanac.AlmanacDay;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacId;
import org.fujinowa.almanac.service.AlmanacRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;
import org.fujinowa.shared.web.Words;

/** /almanac/almanac-view: one of them, with all its days. */
@Named
@RequestScoped
public class AlmanacViewPage extends ViewPage<AlmanacDetails> {

    private static final String GAP = " / ";

    @Inject
    private AlmanacRegister register;

    @Inject
    private PlaceRegister places;

    @Inject
    private Words words;

    @Override
    protected Versioned<AlmanacDetails> read(String id) {
        return register.get(AlmanacId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(AlmanacId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/almanac/almanacs";
    }

    /** The places in which it holds, in the reader's words; empty for the whole region. */
    public String getPlaces() {
        var named = getDetails().places().stream().map(Object::toString).toList();
        return places.choices().stream()
                .filter((Choice choice) -> named.contains(choice.id()))
                .map(words::of)
                .collect(Collectors.joining(GAP));
    }

    /** What in its name makes a stop stand still. */
    public String getVenues() {
        return String.join(GAP, getDetails().venues());
    }

    /** The days of the week, in the reader's words. */
    public String getWeekdays() {
        return getDetails().weekdays().stream().map(words::of).collect(Collectors.joining(GAP));
    }

    /** Days that come again each year. */
    public List<AlmanacDay> getYearly() {
        return getDetails().days().stream().filter(AlmanacDay::everyYear).toList();
    }

    /** Days of one year only, in order. */
    public List<AlmanacDay> getDated() {
        return getDetails().days().stream()
                .filter(day -> !day.everyYear())
                .sorted(Comparator.comparing(AlmanacDay::from))
                .toList();
    }
}
