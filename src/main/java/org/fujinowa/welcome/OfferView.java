package org.fujinowa.welcome;

import java.util.List;

/**
 * An offer as a coordinator looks at it.
 *
 * @param version for a deed
 * @param details the offer
 * @param differences what it says otherwise than is known, in the order of the subjects
 */
public record OfferView(long version, OfferDetails details, List<Difference> differences) {

    public OfferView {
        differences = List.copyOf(differences);
    }

    /** The subjects with a difference, in order. */
    public List<OfferPart> parts() {
        return differences.stream().map(Difference::part).distinct().toList();
    }

    /** The differences of one subject. */
    public List<Difference> of(OfferPart part) {
        return differences.stream().filter(one -> one.part() == part).toList();
    }
}
