package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.people.Animal;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.service.Colleagues;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.Words;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingState;
import org.jspecify.annotations.Nullable;

/** What vetting has to say, in the reader's language. */
@Named("vettingWords")
@RequestScoped
public class VettingWords {

    private CurrentTexts texts;
    private Shown show;
    private Words words;
    private ProgrammeRegister programmes;
    private Colleagues colleagues;
    private @Nullable List<Choice> choices;

    /** For the CDI proxy. */
    protected VettingWords() {}

    @Inject
    public VettingWords(
            CurrentTexts texts, Shown show, Words words, ProgrammeRegister programmes, Colleagues colleagues) {
        this.texts = texts;
        this.show = show;
        this.words = words;
        this.programmes = programmes;
        this.colleagues = colleagues;
    }

    /** How somebody is called whose sign-in name a record keeps. */
    public String who(String signInName) {
        return colleagues.nameOf(signInName);
    }

    /** The programmes that can be chosen. */
    public List<Choice> getProgrammes() {
        if (choices == null) {
            choices = programmes.choices();
        }
        return choices;
    }

    /** How a requirement is called. */
    public String name(RequirementRow row) {
        return row.name(texts.language());
    }

    /** How its programme is called, or that it is for all. */
    public String programme(@Nullable Record id) {
        return id == null ? texts.of("vetting.requirement.all-programmes") : words.of(id, getProgrammes());
    }

    /** After what it is asked again. */
    public String reopenedBy(List<Reopening> reasons) {
        return reasons.stream().map(words::of).collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** What to do. */
    public String explanation(RequirementRow row) {
        return switch (texts.language()) {
            case JA -> row.details().explanationJa();
            case EN -> row.details().explanationEn();
        };
    }

    /** Why a requirement is as it is, as a sentence. */
    public String sentence(Finding finding) {
        var reason = finding.reason();
        var on = finding.on();
        if (reason == VettingReason.MET && on != null) {
            return texts.of("vetting.vetting-reason.met-until", show.date(on.minusDays(1)));
        }
        return texts.of(Kebab.key(reason), on == null ? "" : show.date(on), about(reason.name(), finding.about()));
    }

    /** What a finding is about, in a word: the requirement, and of whom. */
    public String label(Finding finding) {
        var name = name(finding.requirement());
        return finding.member().isEmpty() ? name : name + " – " + finding.member();
    }

    /** A name as it stands in an address. */
    public String inAddress(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** How a chip shows it: bad only where it stands in the way. */
    public String kind(Finding finding) {
        return finding.met() ? "ok" : finding.blocks() ? "bad" : "warn";
    }

    /** The same for a family. */
    public String kind(VettingState state) {
        return state == VettingState.CLEARED ? "ok" : "bad";
    }

    /** Who or what a change is about. */
    public String about(HomeChangeDetails change) {
        return about(change.what().name(), change.about());
    }

    private String about(String what, String about) {
        return what.equals(Reopening.NEW_PET.name()) ? words.of(Animal.valueOf(about)) : about;
    }
}
