package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.service.EvidenceKeeping;
import org.fujinowa.vetting.service.RequirementBook;

/** /vetting/evidence-edit?family=…&amp;requirement=…&amp;member=…: write down what was checked. It is never changed afterwards. */
@Named
@RequestScoped
public class EvidenceEditPage extends EditPage<EvidenceDetails> {

    @Inject
    private EvidenceKeeping keeping;

    @Inject
    private RequirementBook book;

    @Inject
    private HostRegister hosts;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_VETTING);
    }

    @Override
    protected Class<EvidenceDetails> type() {
        return EvidenceDetails.class;
    }

    @Override
    protected String kind() {
        return "Evidence";
    }

    @Override
    protected String labels() {
        return "vetting.evidence";
    }

    @Override
    protected String viewPage() {
        return "/vetting/family";
    }

    @Override
    protected void prefill(RecordForm<EvidenceDetails> form) {
        Stream.of("family", "requirement", "member").forEach(name -> form.put(name, asked(name)));
        family(asked("family"));
        requirement(asked("requirement"));
    }

    @Override
    protected Versioned<EvidenceDetails> read(String id) {
        throw new NoSuchRecord(id);
    }

    /** Answers with the family, for its page shows the evidence. */
    @Override
    protected Object add(EvidenceDetails details) {
        keeping.record(details);
        return details.family();
    }

    @Override
    protected void change(String id, long version, EvidenceDetails details) {
        throw new NoSuchRecord(id);
    }

    /** The family of which something was checked. */
    public HostFamilyDetails getFamily() {
        return family(typed("family"));
    }

    private HostFamilyDetails family(String id) {
        try {
            return hosts.get(HostFamilyId.of(id)).value();
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }

    /** The requirement that was checked. */
    public RequirementRow getRequirement() {
        return requirement(typed("requirement"));
    }

    private RequirementRow requirement(String id) {
        try {
            return book.get(RequirementId.of(id));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }

    /** Where the page leads back to. */
    public String getFamilyAddress() {
        return viewPage() + "?id=" + typed("family");
    }

    private String typed(String name) {
        return String.valueOf(getForm().get(name));
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
