package org.fujinowa.people;

/** Animals that live with families and that guests may be allergic to or afraid of. */
public enum Animal {
    DOG,
    CAT,
    RABBIT,
    HAMSTER,
    BIRD,
    REPTILE,
    FISH,
    LIVESTOCK,
    OTHER
}
