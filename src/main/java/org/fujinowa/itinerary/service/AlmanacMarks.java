package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.almanac.AlmanacDay;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.almanac.service.ClosedDays;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.programme.DelegationDetails;

/**
 * The register of closed days at the places of a delegation and at its partner's: holidays, show days, school holidays, and the days on
 * which a term begins and ends. The holidays of Japan come from {@link HolidaysOfJapan}; an office's Thursdays are told where it is visited.
 */
@ApplicationScoped
class AlmanacMarks implements DayMarks {

    private static final String JAPAN = "JP";

    private ClosedDays closedDays;
    private PartnerRegister partners;

    /** For the CDI proxy. */
    protected AlmanacMarks() {}

    @Inject
    AlmanacMarks(ClosedDays closedDays, PartnerRegister partners) {
        this.closedDays = closedDays;
        this.partners = partners;
    }

    @Override
    public List<DayMark> between(DelegationDetails delegation, LocalDate first, LocalDate last) {
        return Stream.concat(delegation.places().stream(), partner(delegation))
                .distinct()
                .flatMap(place -> closedDays.at(place, first, last).stream())
                .filter(AlmanacMarks::isTold)
                .map(AlmanacMarks::mark)
                .distinct()
                .toList();
    }

    private Stream<PlaceId> partner(DelegationDetails delegation) {
        var partner = delegation.partner();
        return partner == null
                ? Stream.empty()
                : Stream.ofNullable(partners.get(partner).value().place());
    }

    private static boolean isTold(ClosedDay day) {
        var almanac = day.almanac().details();
        return switch (almanac.kind()) {
            case OFFICE -> false;
            case PUBLIC_HOLIDAYS -> !almanac.country().equals(JAPAN);
            case SCHOOL_TERMS -> almanac.days().stream().anyMatch(row -> isEdge(row, day.day()));
            default -> true;
        };
    }

    private static boolean isEdge(AlmanacDay row, LocalDate day) {
        return row.from().equals(day) || row.last().equals(day);
    }

    private static DayMark mark(ClosedDay day) {
        var almanac = day.almanac().details();
        return new DayMark(
                day.day(),
                almanac.country(),
                day.name().nameJa(),
                day.name().nameEn(),
                almanac.kind() != AlmanacKind.SCHOOL_TERMS);
    }
}
