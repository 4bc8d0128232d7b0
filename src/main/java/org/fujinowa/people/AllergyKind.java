package org.fujinowa.people;

/** What an allergy is to; food goes to the kitchen, animals to matching. */
public enum AllergyKind {
    FOOD,
    ANIMAL,
    OTHER
}
