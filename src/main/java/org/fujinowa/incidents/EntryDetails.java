package org.fujinowa.incidents;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the file of an incident. Entries are never changed and follow each other without a gap; each carries the seal of the
 * one before it.
 *
 * @param incident of which incident
 * @param number its place, from 1
 * @param kind what it says
 * @param words in words
 * @param whom who was told, who sees to it, or the sign-in name of who may see the file; may be empty
 * @param step the step of the reporting chain by which somebody was told, if by one
 * @param level the new level, if it says one
 * @param due until when, for a follow-up
 * @param told when somebody was told, if it says so
 * @param about the number of the entry that it answers, or 0
 * @param by who wrote it, by sign-in name
 * @param byName who wrote it, as pages call them
 * @param at when it was written
 * @param before the seal of the entry before it, or of the incident itself
 */
public record EntryDetails(
        @NotNull IncidentId incident,
        @Min(1) int number,
        @NotNull EntryKind kind,
        @Sensitive @Size(max = 4000) String words,
        @Sensitive @Size(max = 200) String whom,
        @Nullable ReportingStepId step,
        @Nullable IncidentLevel level,
        @Nullable LocalDate due,
        @Nullable Instant told,
        int about,
        @NotBlank String by,
        String byName,
        @NotNull Instant at,
        @NotBlank String before)
        implements Serializable {}
