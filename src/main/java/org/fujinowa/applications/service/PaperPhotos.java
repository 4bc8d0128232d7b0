package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.DocumentId;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.PaperFile;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.PaperPhoto;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.documents.Photograph;
import org.fujinowa.documents.pdf.ForeignPdf;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Papers: photographed by applicants on their telephones, or handed in as PDF, and looked at by coordinators. */
@ApplicationScoped
@Transactional
public class PaperPhotos {

    /** Small print of a passport or an insurance card must still be read. */
    private static final int LONGEST_EDGE = 2_400;

    /** What an insurer sends is far smaller. */
    private static final int LARGEST_PDF = 10 * 1024 * 1024;

    private static final String KIND = "Application";

    private Applications applications;
    private Photos photos;
    private ApplicationPapers papers;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected PaperPhotos() {}

    @Inject
    PaperPhotos(
            Applications applications,
            Photos photos,
            ApplicationPapers papers,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.applications = applications;
        this.photos = photos;
        this.papers = papers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Hands in a photo with one's own application; an earlier one of the same paper is gone.
     *
     * @param key the key of the question that asks for it
     * @param file the file as the telephone sends it; of a photo only the picture is kept
     * @throws RuleViolation {@code applications.photo-unreadable}, {@code applications.photo-heic}, {@code applications.not-now};
     *     {@code applications.pdf-…} for a PDF that is too large, too long, locked, damaged, or more than pages
     */
    @Requires(Permission.APPLY)
    public void handIn(ApplicationSection section, String key, byte[] file) {
        take(applications.lock(own()), section, key, file);
    }

    /**
     * Keeps a photo of a paper that came with an application on paper.
     *
     * @throws RuleViolation as {@link #handIn}, and {@code applications.not-on-paper}
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void keep(ApplicationId id, ApplicationSection section, String key, byte[] file) {
        var application = applications.lock(id);
        if (!application.details().onPaper()) {
            throw new RuleViolation("applications.not-on-paper");
        }
        if (photos.of(id, key).isPresent()) {
            mustBeShown(application, key);
        }
        take(application, section, key, file);
    }

    /** The applicant's own photo or PDF. */
    @Requires(Permission.APPLY)
    public PaperFile mine(String key) {
        return picture(own(), key);
    }

    /**
     * An applicant's photo or PDF; the audit trail says who looked at which.
     *
     * @throws AccessDenied if only few see it, and the caller is not one of them
     */
    @Requires(Permission.VIEW_APPLICATIONS)
    public PaperFile look(ApplicationId id, String key) {
        mustBeShown(applications.get(id), key);
        var picture = picture(id, key);
        audit.record(Deed.VIEWED, Subject.of(KIND, id), Changes.fact("photo", key));
        return picture;
    }

    private void take(ExchangeApplication application, ApplicationSection section, String key, byte[] file) {
        if (ApplicationPapers.open(papers.sheet(application), section).questions().stream()
                .noneMatch(asked -> asked.question().kind() == QuestionKind.DOCUMENT
                        && asked.question().key().equals(key))) {
            throw new RuleViolation("applications.not-now");
        }
        var picture = ForeignPdf.begins(file) ? harmless(file) : drawn(file);
        var id = DocumentId.next();
        var photo = new PaperPhoto(id, application.id(), key, picture, clock.instant());
        photos.of(application.id(), key).ifPresent(photos::remove);
        photos.add(photo);
        papers.take(application, section, List.of(GivenAnswer.words(key, id.toString())));
        audit.record(Deed.CHANGED, Subject.of(KIND, application.id()), Changes.fact("photo", key));
    }

    private void mustBeShown(ExchangeApplication application, String key) {
        var withheld = papers.shown(application).sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(asked -> asked.withheld() && asked.question().key().equals(key));
        if (withheld) {
            throw new AccessDenied(Permission.VIEW_CONFIDENTIAL);
        }
    }

    private static byte[] drawn(byte[] file) {
        return Photograph.plain(file, LONGEST_EDGE)
                .orElseThrow(() -> new RuleViolation(
                        Photograph.isHeic(file) ? "applications.photo-heic" : "applications.photo-unreadable"));
    }

    private static byte[] harmless(byte[] file) {
        if (file.length > LARGEST_PDF) {
            throw new RuleViolation("applications.pdf-too-large");
        }
        ForeignPdf.fault(file).ifPresent(fault -> {
            throw new RuleViolation("applications.pdf-" + Kebab.of(fault.name()));
        });
        return file;
    }

    private PaperFile picture(ApplicationId id, String key) {
        return photos.of(id, key).orElseThrow(() -> new NoSuchRecord(key)).file();
    }

    private ApplicationId own() {
        return ApplicationId.of(caller.own(KIND));
    }
}
