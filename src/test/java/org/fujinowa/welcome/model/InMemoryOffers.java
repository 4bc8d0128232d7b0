package org.fujinowa.welcome.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

public class InMemoryOffers extends InMemoryNouns<Offer> implements Offers {

    @Override
    public List<Offer> of(HostFamilyId family) {
        return all().stream()
                .filter(offer -> offer.details().family().equals(family))
                .sorted(Comparator.comparing((Offer offer) -> offer.details().begunAt())
                        .reversed())
                .toList();
    }

    @Override
    public long newcomersSince(Instant moment) {
        return all().stream()
                .filter(offer -> offer.details().newcomer())
                .filter(offer -> offer.details().begunAt().isAfter(moment))
                .count();
    }
}
