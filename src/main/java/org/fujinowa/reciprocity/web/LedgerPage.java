package org.fujinowa.reciprocity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.reciprocity.service.ReciprocityLedger;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/** /reciprocity/ledger: what each side has given and received. Everything asked for stands in the address. */
@Named
@RequestScoped
public class LedgerPage {

    @Inject
    private ReciprocityLedger ledgers;

    @Inject
    private LedgerChoices choices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private LedgerQuery query = LedgerQuery.everything();
    private @Nullable Ledger ledger;

    @PostConstruct
    void open() {
        query = LedgerQueries.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** The ledger as of now. */
    public Ledger getLedger() {
        if (ledger == null) {
            ledger = ledgers.read(query);
        }
        return ledger;
    }

    public LedgerQuery getQuery() {
        return query;
    }

    /** The groupings that the reader may see. */
    public List<LedgerGrouping> getGroupings() {
        var names = caller.get().may(Permission.VIEW_TWINS);
        return Arrays.stream(LedgerGrouping.values())
                .filter(grouping -> names || !grouping.naming())
                .toList();
    }

    public List<Choice> getProgrammes() {
        return choices.programmes();
    }

    public List<Choice> getPartners() {
        return choices.partners();
    }

    /** Whether the reader looks at a part only. */
    public boolean isNarrowed() {
        return query.programme() != null || query.partner() != null || query.from() != null || query.until() != null;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The address of the same ledger as a file. */
    public String file(String kind) {
        return "ledger-file?kind=" + kind + question(query.by());
    }

    /** The address of the same ledger with other rows. */
    public String address(LedgerGrouping by) {
        return "ledger?" + question(by).substring(1);
    }

    private String question(LedgerGrouping by) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("by", by);
        parts.put("programme", query.programme());
        parts.put("partner", query.partner());
        parts.put("from", query.from());
        parts.put("until", query.until());
        parts.put("planned", query.planned() ? "true" : null);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part ->
                        "&" + part.getKey() + "=" + URLEncoder.encode(part.getValue() + "", StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    public boolean isChosen(String id) {
        ProgrammeId programme = query.programme();
        PartnerId partner = query.partner();
        return programme != null && programme.toString().equals(id)
                || partner != null && partner.toString().equals(id);
    }
}
