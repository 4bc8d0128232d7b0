package org.fujinowa.itinerary;

/** What was decided where there was a plan B. */
public enum PlanBDecision {
    AS_PLANNED,
    PLAN_B
}
