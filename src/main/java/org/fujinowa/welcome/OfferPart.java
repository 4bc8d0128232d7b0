package org.fujinowa.welcome;

import java.util.Optional;

/** One subject of an offer: a page of its own, answered by "as last year" or anew, and taken over by itself. */
public enum OfferPart {
    CONTACT(ContactAnswers.class),
    MEMBERS(MemberAnswers.class),
    ROOMS(RoomAnswers.class),
    PETS(PetAnswers.class),
    FOOD(FoodAnswers.class),
    NIGHTS(NightAnswers.class),
    WISHES(WishAnswers.class),
    SAFETY(SafetyAnswers.class);

    private final Class<? extends Record> type;

    OfferPart(Class<? extends Record> type) {
        this.type = type;
    }

    /** The record of its answers. */
    public Class<? extends Record> type() {
        return type;
    }

    /** Its name among the parts of {@link OfferAnswers}, and of its page. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the keys of its labels begin with. */
    public String labels() {
        return "welcome." + word();
    }

    /** The subject after it, if it is not the last. */
    public Optional<OfferPart> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
