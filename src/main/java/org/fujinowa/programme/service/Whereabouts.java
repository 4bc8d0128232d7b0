package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.Direction;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Where in the world a delegation stays: its clock and its country. */
@ApplicationScoped
@Transactional
public class Whereabouts {

    private static final ZoneId HOME = ZoneId.of("Asia/Tokyo");
    private static final String JAPAN = "JP";

    private PlaceRegister places;
    private PartnerRegister partners;

    /** For the CDI proxy. */
    protected Whereabouts() {}

    @Inject
    public Whereabouts(PlaceRegister places, PartnerRegister partners) {
        this.places = places;
        this.partners = partners;
    }

    /** The clock there; that of Japan where nobody has said where it goes. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public ZoneId clock(DelegationDetails delegation) {
        return place(delegation).map(place -> ZoneId.of(place.timeZone())).orElse(HOME);
    }

    /** The country there, an ISO 3166 two-letter code; empty where nobody has said where it goes. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public String country(DelegationDetails delegation) {
        return delegation.direction() == Direction.INBOUND
                ? JAPAN
                : place(delegation).map(PlaceDetails::country).orElse("");
    }

    private Optional<PlaceDetails> place(DelegationDetails delegation) {
        if (!delegation.places().isEmpty()) {
            return Optional.of(places.get(delegation.places().get(0)).value());
        }
        var partner = delegation.partner();
        return delegation.direction() == Direction.INBOUND || partner == null
                ? Optional.empty()
                : Optional.ofNullable(partners.get(partner).value().place())
                        .map(place -> places.get(place).value());
    }
}
