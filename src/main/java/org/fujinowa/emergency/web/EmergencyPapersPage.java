package org.fujinowa.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.emergency.AidRow;
import org.fujinowa.emergency.PackKind;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.emergency.service.AidBook;
import org.fujinowa.emergency.service.EmergencyPrints;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /emergency/papers?delegation=…: where help is, and the prints. */
@Named("emergencyPapers")
@RequestScoped
public class EmergencyPapersPage {

    @Inject
    private AidBook aids;

    @Inject
    private EmergencyPrints prints;

    @Inject
    private NamedDelegation delegation;

    @Inject
    private Messages messages;

    private PackKind kind = PackKind.PERSON;
    private String purpose = "";
    private List<String> whom = List.of();
    private @Nullable List<AidRow> rows;
    private @Nullable List<PersonCard> people;

    /** Answers with the print instead of the page. */
    public void print() throws IOException {
        try {
            var bytes = prints.print(
                    delegation.id(), kind, whom.stream().map(ParticipantId::of).toList(), purpose);
            var context = FacesContext.getCurrentInstance();
            var external = context.getExternalContext();
            external.setResponseContentType("application/pdf");
            external.setResponseHeader("Cache-Control", "private, no-store");
            external.setResponseHeader(
                    "Content-Disposition",
                    "attachment; filename=\"emergency-%s.pdf\""
                            .formatted(kind.name().toLowerCase(Locale.ROOT)));
            external.setResponseContentLength(bytes.length);
            external.getResponseOutputStream().write(bytes);
            context.responseComplete();
        } catch (RuleViolation broken) {
            messages.addAt("purpose", broken);
        }
    }

    public List<AidRow> getRows() {
        if (rows == null) {
            rows = aids.of(delegation.id());
        }
        return rows;
    }

    /** Everybody of whom there would be a page or a card. */
    public List<PersonCard> getPeople() {
        if (people == null) {
            people = prints.people(delegation.id());
        }
        return people;
    }

    public List<PackKind> getKinds() {
        return List.of(PackKind.values());
    }

    public PackKind getKind() {
        return kind;
    }

    public void setKind(PackKind kind) {
        this.kind = kind;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public List<String> getWhom() {
        return whom;
    }

    public void setWhom(List<String> whom) {
        this.whom = whom;
    }
}
