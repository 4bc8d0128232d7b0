package org.fujinowa.consents.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentGap;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.MissingConsent;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Tick;
import org.fujinowa.shared.Folding;

/** Everything signed about one subject, and what follows from it at a moment: what is missing, and what is allowed. */
public final class ConsentFile {

    private final ConsentSubject subject;
    private final List<ConsentFormRow> forms;
    private final List<ConsentEntry> signed;

    /**
     * What is known.
     *
     * @param forms every version of every form
     * @param signed what was signed about the subject, the oldest first
     */
    public ConsentFile(ConsentSubject subject, List<ConsentFormRow> forms, List<ConsentEntry> signed) {
        this.subject = subject;
        this.forms = List.copyOf(forms);
        this.signed = List.copyOf(signed);
    }

    /** What the mandatory forms lack on that day, in the order of the forms. */
    public List<MissingConsent> missing(LocalDate day, Instant moment) {
        return asked(day)
                .filter(form -> form.details().mandatory())
                .flatMap(form -> signers(form).flatMap(signer -> gaps(form, signer, moment).stream()))
                .toList();
    }

    /** The forms that are not mandatory and that nobody has signed yet. */
    public List<MissingConsent> free(LocalDate day, Instant moment) {
        return asked(day)
                .filter(form -> !form.details().mandatory())
                .flatMap(form -> signers(form)
                        .filter(signer ->
                                latest(form.details().code(), signer, moment).isEmpty())
                        .map(signer -> new MissingConsent(form, signer, ConsentGap.NOT_SIGNED, null)))
                .toList();
    }

    /**
     * Whether everybody who is asked agrees to that tick at that moment. Where two guardians have answered, both have to
     * agree; where one is silent, the other's word counts. A form that does not suit the subject allows nothing.
     */
    public boolean allows(String code, String tick, Instant moment) {
        return standing(code, tick, moment) == ConsentStanding.GIVEN;
    }

    /** The same with the reason: whoever refuses outweighs whoever is silent. */
    public ConsentStanding standing(String code, String tick, Instant moment) {
        var asked = forms.stream()
                .filter(form -> form.details().code().equals(code))
                .flatMap(this::signers)
                .collect(Collectors.toSet());
        var said = asked.stream().map(signer -> latest(code, signer, moment)).toList();
        if (said.stream().flatMap(Collection::stream).anyMatch(entry -> !entry.standsAt(tick, moment))) {
            return ConsentStanding.REFUSED;
        }
        return said.isEmpty() || said.stream().anyMatch(Collection::isEmpty)
                ? ConsentStanding.MISSING
                : ConsentStanding.GIVEN;
    }

    private Stream<ConsentFormRow> asked(LocalDate day) {
        return forms.stream()
                .filter(form -> form.inForceOn(day) && form.details().asks(subject.programme()))
                .sorted(Comparator.comparing(
                                (ConsentFormRow form) -> form.details().position())
                        .thenComparing(form -> form.details().code()));
    }

    private Stream<Signer> signers(ConsentFormRow form) {
        return form.details().signers().stream().filter(subject.signers()::contains);
    }

    private List<MissingConsent> gaps(ConsentFormRow form, Signer signer, Instant moment) {
        var said = latest(form.details().code(), signer, moment);
        if (said.isEmpty()) {
            return List.of(new MissingConsent(form, signer, ConsentGap.NOT_SIGNED, null));
        }
        if (said.stream().anyMatch(entry -> outdated(entry, form))) {
            return List.of(new MissingConsent(form, signer, ConsentGap.NEW_VERSION, null));
        }
        return said.stream()
                .flatMap(entry -> form.details().ticks().stream()
                        .filter(tick -> tick.mandatory() && !entry.standsAt(tick.key(), moment))
                        .map(tick -> new MissingConsent(form, signer, why(entry, tick), tick)))
                .distinct()
                .toList();
    }

    private static ConsentGap why(ConsentEntry entry, Tick tick) {
        if (entry.agreed(tick.key())) {
            return ConsentGap.WITHDRAWN;
        }
        var answered = entry.details().answers().stream()
                .anyMatch(answer -> answer.key().equals(tick.key()));
        return answered ? ConsentGap.REFUSED : ConsentGap.NEW_VERSION;
    }

    /** Whether a version that has come since asks everybody to sign again. */
    private boolean outdated(ConsentEntry entry, ConsentFormRow today) {
        var read = forms.stream()
                .filter(form -> form.id().equals(entry.details().form()))
                .findFirst();
        return read.isPresent()
                && forms.stream()
                        .filter(form -> form.details().code().equals(entry.code()))
                        .filter(form -> form.details().signAnew())
                        .map(form -> form.details().validFrom())
                        .anyMatch(from -> from.isAfter(read.get().details().validFrom())
                                && !from.isAfter(today.details().validFrom()));
    }

    /** The last word of each person who has signed it so. */
    private Collection<ConsentEntry> latest(String code, Signer signer, Instant moment) {
        return signed.stream()
                .filter(entry -> entry.code().equals(code)
                        && entry.details().signer() == signer
                        && !entry.givenAt().isAfter(moment))
                .collect(Collectors.toMap(
                        entry -> Folding.fold(entry.details().signatory()).replace(" ", ""),
                        Function.identity(),
                        (earlier, later) -> later,
                        LinkedHashMap::new))
                .values();
    }
}
