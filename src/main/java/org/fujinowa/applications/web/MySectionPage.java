package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.service.MyApplication;
import org.fujinowa.applications.service.PaperPhotos;

/** /apply/section: one subject of one's own application. */
@Named
@RequestScoped
public class MySectionPage extends SectionPage {

    @Inject
    private MyApplication mine;

    @Inject
    private PaperPhotos photos;

    @Override
    protected List<SectionSheet> openSections() {
        return mine.read().open();
    }

    @Override
    protected void store(ApplicationSection name, List<GivenAnswer> answers) {
        mine.save(name, answers);
    }

    @Override
    protected void keep(ApplicationSection name, String key, byte[] file) {
        photos.handIn(name, key, file);
    }

    @Override
    protected String sectionAddress() {
        return "/apply/section?s=";
    }

    @Override
    protected String checkAddress() {
        return "/apply/check";
    }

    @Override
    protected String listAddress() {
        return "/apply/form";
    }
}
