package org.fujinowa.vetting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.FiscalYear;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.FamilyVetting;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.service.FamilyVettings;
import org.fujinowa.vetting.service.RequirementBook;
import org.jspecify.annotations.Nullable;

/** /vetting/family?id=…&amp;programme=…&amp;night=…: what is shown of a family, what is missing, and why. */
@Named
@RequestScoped
public class FamilyVettingPage {

    @Inject
    private FamilyVettings vettings;

    @Inject
    private RequirementBook book;

    @Inject
    private VettingDeeds deeds;

    @Inject
    private VettingWords vettingWords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private HostFamilyId id;
    private LocalDate night;
    private @Nullable ProgrammeId programme;
    private @Nullable FamilyVetting vetting;
    private @Nullable Map<RequirementId, RequirementRow> requirements;

    /** Of which family, for which programme and night: the first programme and tonight unless the address says otherwise. */
    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.MANAGE_VETTING);
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = family(asked.getOrDefault("id", ""));
        night = day(asked.getOrDefault("night", ""));
        var wanted = asked.getOrDefault("programme", "");
        programme = vettingWords.getProgrammes().stream()
                .map(Choice::id)
                .filter(one -> wanted.isEmpty() || wanted.equals(one))
                .findFirst()
                .map(ProgrammeId::of)
                .orElse(null);
    }

    private static HostFamilyId family(String asked) {
        try {
            return HostFamilyId.of(asked);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(asked);
        }
    }

    private LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return LocalDate.now(clock);
        }
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var deed = context.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        try {
            messages.done(deeds.act(deed, id));
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("vetting.overtaken");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("family?id=" + id + "&night=" + night + (programme == null ? "" : "&programme=" + programme));
    }

    /** The vetting as of now; nothing where there is no programme. */
    public @Nullable FamilyVetting getVetting() {
        if (vetting == null && programme != null) {
            vetting = vettings.open(id, programme, night);
        }
        return vetting;
    }

    /** What was checked, the newest first. */
    public List<EvidenceEntry> getEvidence() {
        var shown = getVetting();
        var all = new ArrayList<>(shown == null ? List.<EvidenceEntry>of() : shown.evidence());
        Collections.reverse(all);
        return all;
    }

    /** Of which requirement a piece of evidence is. */
    public String requirement(EvidenceEntry entry) {
        if (requirements == null) {
            requirements = book.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                    .collect(Collectors.toMap(RequirementRow::id, Function.identity()));
        }
        var row = requirements.get(entry.details().requirement());
        return row == null ? "" : vettingWords.name(row);
    }

    /** Whether the reader could be the second person. */
    public boolean mayConfirm(EvidenceEntry entry) {
        return entry.stands() && !entry.complete() && !caller.get().signInName().equals(entry.checkedBy());
    }

    /** Who checked it. */
    public String by(EvidenceEntry entry) {
        if (!entry.confirmedBy().isEmpty()) {
            return texts.of(
                    "vetting.evidence.confirmed",
                    vettingWords.who(entry.checkedBy()),
                    vettingWords.who(entry.confirmedBy()));
        }
        var first = vettingWords.who(entry.checkedBy());
        return entry.complete() ? first : texts.of("vetting.evidence.waiting", first);
    }

    /** Members who will turn 18, the next one first. */
    public List<Member> getBirthdays() {
        var shown = getVetting();
        return shown == null
                ? List.of()
                : shown.family().members().stream()
                        .filter(member -> member.birthDate() != null && !member.adultOn(night))
                        .sorted(Comparator.comparing(member -> Objects.requireNonNull(member.birthDate())))
                        .toList();
    }

    /** The day on which what holds for one fiscal year is asked anew. */
    public LocalDate getNextYear() {
        return FiscalYear.of(night).lastDay().plusDays(1);
    }

    public String getId() {
        return id.toString();
    }

    public LocalDate getNight() {
        return night;
    }

    /** The programme asked for; empty if there is none. */
    public String getProgramme() {
        return programme == null ? "" : programme.toString();
    }
}
