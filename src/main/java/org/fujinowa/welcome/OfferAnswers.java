package org.fujinowa.welcome;

import java.io.Serializable;
import org.fujinowa.shared.RecordType;

/**
 * Everything that a family says about its home, subject by subject.
 *
 * @param contact where it lives and how it is reached
 * @param members who lives there
 * @param rooms where guests sleep
 * @param pets animals and smoke
 * @param food for whom it can cook
 * @param nights when it can receive
 * @param wishes whom it would like to receive
 * @param safety how safe the home is
 */
public record OfferAnswers(
        ContactAnswers contact,
        MemberAnswers members,
        RoomAnswers rooms,
        PetAnswers pets,
        FoodAnswers food,
        NightAnswers nights,
        WishAnswers wishes,
        SafetyAnswers safety)
        implements Serializable {

    /** The answers about one subject. */
    public Record of(OfferPart part) {
        return (Record) java.util.Objects.requireNonNull(
                RecordType.of(OfferAnswers.class).part(part.word()).of(this));
    }

    /** The same with other answers about one subject. */
    public OfferAnswers with(OfferPart part, Record answers) {
        return RecordType.with(this, part.word(), answers);
    }
}
