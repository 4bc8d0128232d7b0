package org.fujinowa.applications.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.PaperPhotos;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** /applications/paper-section: a coordinator copies one subject of an application from paper. */
@Named
@RequestScoped
public class PaperSectionPage extends SectionPage {

    @Inject
    private ApplicationRegister register;

    @Inject
    private PaperPhotos photos;

    private String id = "";

    @Override
    @PostConstruct
    void know() {
        super.know();
        id = Asked.of("id");
    }

    @Override
    protected List<SectionSheet> openSections() {
        return register.look(identity()).open();
    }

    @Override
    protected void store(ApplicationSection name, List<GivenAnswer> answers) {
        register.write(identity(), name, answers);
    }

    private ApplicationId identity() {
        try {
            return ApplicationId.of(id);
        } catch (RuleViolation notAnIdentity) {
            throw new NoSuchRecord(id);
        }
    }

    @Override
    protected void keep(ApplicationSection name, String key, byte[] file) {
        photos.keep(identity(), name, key, file);
    }

    @Override
    protected String sectionAddress() {
        return "/applications/paper-section?id=" + id + "&s=";
    }

    @Override
    protected String checkAddress() {
        return listAddress();
    }

    @Override
    protected String listAddress() {
        return "/applications/application-view?id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
