package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.shared.web.Words;
import org.fujinowa.vetting.StageDeed;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.StageProof;
import org.fujinowa.vetting.StageState;
import org.jspecify.annotations.Nullable;

/** What the stages of a family have to say, in the reader's language. */
@Named("stageWords")
@RequestScoped
public class StageWords {

    private CurrentTexts texts;
    private Shown show;
    private Words words;
    private VettingWords vetting;

    /** For the CDI proxy. */
    protected StageWords() {}

    @Inject
    public StageWords(CurrentTexts texts, Shown show, Words words, VettingWords vetting) {
        this.texts = texts;
        this.show = show;
        this.words = words;
        this.vetting = vetting;
    }

    /** How a chip shows a state. */
    public String kind(StageState state) {
        return switch (state) {
            case DONE -> "ok";
            case OPEN -> "warn";
            case WAITING, NOT_ASKED -> "plain";
        };
    }

    /** A stage and its state in one breath, for those who hear the strip. */
    public String spoken(StageLine line) {
        return texts.of("vetting.stage.spoken", words.of(line.stage()), words.of(line.state()));
    }

    /** Why a stage is as it is, sentence by sentence. */
    public List<String> reasons(StageLine line) {
        var all = new ArrayList<String>();
        line.proofs().forEach(proof -> all.add(proof(proof)));
        line.facts().forEach(fact -> all.add(fact(fact)));
        if (line.state() == StageState.NOT_ASKED) {
            all.add(texts.of("vetting.stage.nothing-asks"));
        }
        return all;
    }

    private String proof(StageProof proof) {
        var finding = proof.finding();
        var evidence = proof.evidence();
        var label = vetting.label(finding);
        if (evidence == null) {
            return texts.of(
                    finding.blocks() ? "vetting.stage.open" : "vetting.stage.open-advised",
                    label,
                    vetting.sentence(finding));
        }
        var by = evidence.confirmedBy().isEmpty()
                ? vetting.who(evidence.checkedBy())
                : texts.of(
                        "vetting.evidence.confirmed",
                        vetting.who(evidence.checkedBy()),
                        vetting.who(evidence.confirmedBy()));
        return texts.of(
                "vetting.stage.shown",
                label,
                show.date(evidence.details().doneOn()),
                by,
                vetting.sentence(finding),
                show.date(finding.requirement().details().inForceFrom()));
    }

    private String fact(StageFact fact) {
        return texts.of(Kebab.key(fact.deed()), day(fact.on()), day(fact.until()), who(fact.who()));
    }

    /** One name or several, each as it is called. */
    private String who(String signInNames) {
        return Arrays.stream(signInNames.split(", ")).map(vetting::who).collect(Collectors.joining(", "));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : show.date(day);
    }

    /** The day of the last thing that made a stage done; empty where there is none. For those who may know no more. */
    public String doneOn(StageLine line) {
        if (line.state() != StageState.DONE) {
            return "";
        }
        var shown = line.proofs().stream()
                .map(StageProof::evidence)
                .filter(Objects::nonNull)
                .map(evidence -> evidence.details().doneOn());
        var happened = line.facts().stream()
                .filter(fact -> fact.deed() != StageDeed.PLACED)
                .map(StageFact::on)
                .filter(Objects::nonNull);
        return Stream.concat(shown, happened)
                .max(Comparator.naturalOrder())
                .map(show::date)
                .orElse("");
    }
}
