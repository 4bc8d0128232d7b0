package org.fujinowa.feeds.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.OwnDays;
import org.fujinowa.feeds.service.OwnFeeds;
import org.fujinowa.shared.Language;

/** /apply/calendar: the feed of an applicant. */
@Named
@RequestScoped
public class ApplicantFeedsPage extends OwnFeedsPage {

    @Override
    protected List<OwnDays> days(OwnFeeds all) {
        return all.ofApplicant();
    }

    @Override
    protected NewFeed give(OwnFeeds all, String key, Language language) {
        return all.giveApplicant(key, language);
    }
}
