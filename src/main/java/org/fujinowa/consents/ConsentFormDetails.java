package org.fujinowa.consents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form that people sign.
 *
 * @param code a word in capitals that all its versions share, for instance {@code PHOTO}
 * @param position where it stands among the forms, from 1
 * @param nameJa how it is called in Japanese
 * @param nameEn how it is called in English
 * @param signers as what it is signed; each of them who concerns a person has to
 * @param programmes for which programmes; for all where none is named
 * @param mandatory whether nobody can take part, host or help without it; otherwise an answer that is missing counts as no
 * @param signAnew whether those who signed an earlier version have to sign this one too
 * @param validFrom the first day on which this version is signed
 * @param ticks what is agreed to one by one
 * @param textJa the whole text in Japanese: paragraphs, and headings that begin with ■
 * @param textEn the same in English
 */
public record ConsentFormDetails(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]*", message = "{consents.key-letters}")
        String code,

        @Min(1) @Max(99) int position,
        @NotBlank @Size(max = 100) String nameJa,
        @NotBlank @Size(max = 100) String nameEn,
        @NotEmpty List<Signer> signers,
        List<ProgrammeId> programmes,
        boolean mandatory,
        boolean signAnew,
        @NotNull LocalDate validFrom,
        @NotEmpty List<@Valid Tick> ticks,
        @NotBlank @Size(max = 6000) String textJa,
        @NotBlank @Size(max = 6000) String textEn)
        implements Serializable {

    public ConsentFormDetails {
        signers = List.copyOf(signers);
        programmes = List.copyOf(programmes);
        ticks = List.copyOf(ticks);
    }

    /** Whether it is signed for that programme; a subject of no programme is asked everything that suits its signers. */
    public boolean asks(@Nullable ProgrammeId programme) {
        return programmes.isEmpty() || programme == null || programmes.contains(programme);
    }

    /** How it is called. */
    public String name(Language language) {
        return language == Language.JA ? nameJa : nameEn;
    }

    /** What the form is, in a sentence or two: what stands before the first heading. */
    public List<TextBlock> summary(Language language) {
        return text(language).stream().takeWhile(part -> !part.heading()).toList();
    }

    /** Whether there is more to read than the summary. */
    public boolean folded() {
        return text(Language.JA).stream().anyMatch(TextBlock::heading);
    }

    /** What stands below the summary. */
    public List<TextBlock> rest(Language language) {
        return text(language).stream().dropWhile(part -> !part.heading()).toList();
    }

    /** The whole text, part by part. */
    public List<TextBlock> text(Language language) {
        return TextBlock.read(language == Language.JA ? textJa : textEn);
    }
}
