package org.fujinowa.guardians.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.TickAnswer;

/** What was answered on the page so far, form by form and signer by signer. */
final class Answers {

    private final List<FormToSign> forms;
    private final Map<String, String> typed;

    Answers(List<FormToSign> forms, Map<String, String> typed) {
        this.forms = forms;
        this.typed = typed;
    }

    /** Whether that signer has said something to that form. */
    boolean answered(FormToSign form, Signer signer) {
        return asks(form, signer)
                && ticks(form).stream()
                        .anyMatch(tick -> !said(form, signer, tick).isEmpty());
    }

    /** Whether nobody has said anything at all. */
    boolean none() {
        return forms.stream().noneMatch(form -> answered(form, Signer.GUARDIAN) || answered(form, Signer.CHILD));
    }

    /** What they said. */
    List<TickAnswer> of(FormToSign form, Signer signer) {
        return ticks(form).stream()
                .map(tick -> new TickAnswer(tick.key(), "true".equals(said(form, signer, tick))))
                .toList();
    }

    /** The fields that still want an answer: all of a mandatory form, and the rest of a free one that was begun. */
    List<String> open() {
        var open = new ArrayList<String>();
        for (int at = 0; at < forms.size(); at++) {
            for (var signer : List.of(Signer.GUARDIAN, Signer.CHILD)) {
                open.addAll(open(at, signer));
            }
        }
        return open;
    }

    private List<String> open(int at, Signer signer) {
        var form = forms.get(at);
        var wanted = asks(form, signer) && (form.form().details().mandatory() || answered(form, signer));
        var rows = signer == Signer.GUARDIAN ? "ticks" : "own";
        return wanted
                ? IntStream.range(0, ticks(form).size())
                        .filter(tick ->
                                said(form, signer, ticks(form).get(tick)).isEmpty())
                        .mapToObj(tick -> "forms:%d:%s:%d:answer".formatted(at, rows, tick))
                        .toList()
                : List.of();
    }

    private static boolean asks(FormToSign form, Signer signer) {
        return signer == Signer.GUARDIAN ? form.asksGuardian() : form.asksChild();
    }

    private static List<Tick> ticks(FormToSign form) {
        return form.form().details().ticks();
    }

    private String said(FormToSign form, Signer signer, Tick tick) {
        return Objects.requireNonNullElse(typed.get(form.key(signer.name(), tick)), "");
    }
}
