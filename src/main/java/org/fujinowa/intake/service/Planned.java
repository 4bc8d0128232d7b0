package org.fujinowa.intake.service;

import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.model.FamilyPlan;
import org.fujinowa.intake.model.ParticipantPlan;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is shown, and what confirming will write; nothing where neither plan is there.
 *
 * @param preview what a person sees
 * @param participant for a row of participants
 * @param family for a row of host families; where it says nothing new, the family is offered all the same
 */
record Planned(
        RowPreview preview,
        @Nullable ParticipantPlan participant,
        @Nullable FamilyPlan family) {}
