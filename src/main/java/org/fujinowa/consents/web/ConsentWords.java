package org.fujinowa.consents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.MissingConsent;
import org.fujinowa.consents.TextBlock;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Says what consents are, in the reader's language. */
@Named
@RequestScoped
public class ConsentWords {

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    @Inject
    private Shown show;

    @Inject
    private ProgrammeRegister programmes;

    private @Nullable List<Choice> choices;

    /** The programmes that can be chosen. */
    public List<Choice> getProgrammes() {
        if (choices == null) {
            choices = programmes.choices();
        }
        return choices;
    }

    /** How a form is called. */
    public String name(ConsentFormDetails form) {
        return form.name(texts.language());
    }

    /** What a form says, part by part. */
    public List<TextBlock> text(ConsentFormDetails form) {
        return form.text(texts.language());
    }

    /** What a form is, in a sentence or two. */
    public List<TextBlock> summary(ConsentFormDetails form) {
        return form.summary(texts.language());
    }

    /** What else it says, part by part. */
    public List<TextBlock> rest(ConsentFormDetails form) {
        return form.rest(texts.language());
    }

    /** The same in another language than the reader's, for whoever keeps both. */
    public List<TextBlock> text(ConsentFormDetails form, String language) {
        return form.text(Language.valueOf(language));
    }

    /** What a tick says. */
    public String tick(Tick tick) {
        return tick.text(texts.language());
    }

    /** What taking a tick back means. */
    public String effect(Tick tick) {
        return tick.effect(texts.language());
    }

    /** Who signs a form. */
    public String signers(ConsentFormDetails form) {
        return form.signers().stream().map(words::of).collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** For which programmes it is. */
    public String programmes(ConsentFormDetails form) {
        return form.programmes().isEmpty()
                ? texts.of("consents.form.all-programmes")
                : form.programmes().stream()
                        .map(id -> words.of(id, getProgrammes()))
                        .collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** What is missing, in a sentence. */
    public String gap(MissingConsent missing) {
        var tick = missing.tick();
        return texts.of(Kebab.key(missing.gap()), tick == null ? "" : tick(tick));
    }

    /** The form and as what it is to be signed. */
    public String label(MissingConsent missing) {
        return name(missing.form().details()) + " – " + words.of(missing.signer());
    }

    /** Who signed, and what they are. */
    public String signatory(ConsentDetails details) {
        var role = words.of(details.signer());
        return details.signatory() + " ("
                + (details.relation().isEmpty() ? role : role + texts.of("matching.comma") + details.relation()) + ")";
    }

    /** What became of a tick. */
    public String answer(ConsentEntry entry, Tick tick) {
        return entry.withdrawal(tick.key())
                .map(taken -> texts.of("consents.answer.withdrawn", show.dateTime(taken.at())))
                .orElseGet(() ->
                        texts.of(entry.agreed(tick.key()) ? "consents.answer.agreed" : "consents.answer.refused"));
    }

    /** How a chip shows it. */
    public String kind(ConsentEntry entry, Tick tick) {
        return stands(entry, tick) ? "ok" : "plain";
    }

    /** Whether it could be taken back. */
    public boolean stands(ConsentEntry entry, Tick tick) {
        return entry.agreed(tick.key()) && entry.withdrawal(tick.key()).isEmpty();
    }

    /** In which words it was taken back; empty if in none or not at all. */
    public String how(ConsentEntry entry, Tick tick) {
        return entry.withdrawal(tick.key()).map(Withdrawal::how).orElse("");
    }
}
