package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.PersonalLinks;

/** Applications of those who do not take part: names, answers, photos of papers, guardians. How many there were, stays. */
@ApplicationScoped
@Transactional
public class ApplicationsNotTaken implements Retained {

    private static final String KIND = "Application";
    private static final int DAYS = 30;

    private Applications applications;
    private AnswerSheets sheets;
    private Photos photos;
    private Guardians guardians;
    private DelegationRegister delegations;
    private PersonalLinks links;

    /** For the CDI proxy. */
    protected ApplicationsNotTaken() {}

    @Inject
    public ApplicationsNotTaken(
            Applications applications,
            AnswerSheets sheets,
            Photos photos,
            Guardians guardians,
            DelegationRegister delegations,
            PersonalLinks links) {
        this.applications = applications;
        this.sheets = sheets;
        this.photos = photos;
        this.guardians = guardians;
        this.delegations = delegations;
        this.links = links;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "applications-not-taken";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.END;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("application_answers", "application_photo", "exchange_application", "application_guardian");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        return applications.notTaken(began, delegations.homeBy(began), atMost).stream()
                .map(id -> new Subject(KIND, id))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        var id = ApplicationId.of(subject.id());
        var application = applications.lock(id);
        sheets.of(id).forEach(sheets::remove);
        photos.of(id).forEach(photos::remove);
        for (var tie : applications.guardiansOf(id)) {
            applications.untie(tie);
            if (applications.childrenOf(tie.guardian()).isEmpty()) {
                links.revokeAll(Subject.of("Guardian", tie.guardian()));
                guardians.remove(guardians.get(tie.guardian()));
            }
        }
        links.revokeAll(subject);
        application.forgetWho();
        applications.changed(application);
    }
}
