package org.fujinowa.notification;

import static org.fujinowa.notification.MergeField.ANSWER_LINK;
import static org.fujinowa.notification.MergeField.CODE;
import static org.fujinowa.notification.MergeField.DAY;
import static org.fujinowa.notification.MergeField.DEADLINE;
import static org.fujinowa.notification.MergeField.DELEGATION;
import static org.fujinowa.notification.MergeField.LINK;
import static org.fujinowa.notification.MergeField.MISSING;
import static org.fujinowa.notification.MergeField.NAME;
import static org.fujinowa.notification.MergeField.NEWS;
import static org.fujinowa.notification.MergeField.PAPERS;
import static org.fujinowa.notification.MergeField.PERSON;
import static org.fujinowa.notification.MergeField.PLACE;
import static org.fujinowa.notification.MergeField.RANK;
import static org.fujinowa.notification.MergeField.SENDER;
import static org.fujinowa.notification.MergeField.TIME;
import static org.fujinowa.notification.MergeField.TODAY;

import java.util.Arrays;
import java.util.List;

/** What a message is about, and which fields its templates may use. */
public enum MessageKind {
    NOTICE(Use.BY_HAND, NAME, SENDER, TODAY, ANSWER_LINK),
    MEETING(Use.BY_HAND, NAME, SENDER, TODAY, DELEGATION, DAY, TIME, PLACE, ANSWER_LINK),
    PAPERS_WANTED(Use.BY_HAND, NAME, SENDER, TODAY, DELEGATION, PAPERS, DEADLINE, ANSWER_LINK),
    THANKS(Use.BY_HAND, NAME, SENDER, TODAY, DELEGATION, ANSWER_LINK),
    /** A family is asked to offer its home again. */
    HOST_INVITATION(Use.BY_ITSELF, NAME, SENDER, TODAY, LINK),
    /** Somebody has begun an application. */
    APPLICATION_BEGUN(Use.BY_ITSELF, NAME, SENDER, TODAY, LINK, CODE),
    /** A guardian is asked to read a child's application. */
    GUARDIAN_ASKED(Use.BY_ITSELF, NAME, PERSON, SENDER, TODAY, LINK, CODE),
    /** A referee is asked. */
    REFERENCE_WANTED(Use.BY_ITSELF, NAME, PERSON, SENDER, TODAY, LINK, CODE),
    /** A referee is asked again. */
    REFERENCE_REMINDER(Use.BY_ITSELF, NAME, PERSON, SENDER, TODAY, LINK, CODE),
    ACCEPT_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, SENDER, TODAY),
    ACCEPT_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, SENDER, TODAY),
    RESERVE_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, RANK, SENDER, TODAY),
    RESERVE_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, RANK, SENDER, TODAY),
    DECLINE_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, SENDER, TODAY),
    DECLINE_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, SENDER, TODAY),
    OFFER_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, DEADLINE, SENDER, TODAY),
    OFFER_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, DEADLINE, SENDER, TODAY),
    NOT_TAKEN_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, SENDER, TODAY),
    NOT_TAKEN_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, SENDER, TODAY),
    GIVEN_BACK_APPLICANT(Use.BY_ITSELF, NAME, DELEGATION, SENDER, TODAY),
    GIVEN_BACK_GUARDIAN(Use.BY_ITSELF, NAME, PERSON, DELEGATION, SENDER, TODAY),
    /** A leader tells guardians that everybody is well. */
    ALL_WELL(Use.BY_ITSELF, NAME, DELEGATION, PLACE, TIME, SENDER, TODAY),
    /** What changes in the itinerary, for those whom it touches. */
    ITINERARY_CHANGED(Use.BY_ITSELF, NAME, DELEGATION, NEWS, SENDER, TODAY),
    /** After an earthquake or a typhoon somebody is asked whether they, or those in their care, are safe. */
    SAFETY_ASKED(Use.BY_ITSELF, NAME, PERSON, DELEGATION, NEWS, LINK, SENDER, TODAY),
    /** Somebody of a delegation does not feel well, or wishes to be called. */
    CHECK_IN_ALERT(Use.BY_ITSELF, NAME, DELEGATION, LINK, SENDER, TODAY),
    /** Somebody who was accepted has not given what is needed to travel. */
    PASSPORT_MISSING(Use.AS_REMINDER, NAME, PERSON, DELEGATION, DEADLINE, MISSING, SENDER, TODAY, ANSWER_LINK),
    /** Not all forms are signed. */
    CONSENTS_MISSING(Use.AS_REMINDER, NAME, PERSON, DELEGATION, DEADLINE, MISSING, SENDER, TODAY, ANSWER_LINK),
    /** Nobody knows whom to telephone in an emergency. */
    CONTACT_MISSING(Use.AS_REMINDER, NAME, PERSON, DELEGATION, DEADLINE, MISSING, SENDER, TODAY, ANSWER_LINK),
    /** A family's checks run out. */
    VETTING_EXPIRING(Use.AS_REMINDER, NAME, PERSON, DEADLINE, MISSING, SENDER, TODAY, ANSWER_LINK),
    /** An application was begun and not sent. */
    APPLICATION_UNSENT(Use.AS_REMINDER, NAME, PERSON, DELEGATION, DEADLINE, MISSING, SENDER, TODAY, ANSWER_LINK),
    /** On the first and the third day of a stay somebody is asked how it goes. */
    CHECK_IN_ASKED(Use.AS_REMINDER, NAME, PERSON, DELEGATION, LINK, SENDER, TODAY);

    /** How messages of a kind come about. */
    public enum Use {
        /** A person writes them. */
        BY_HAND,
        /** They belong to a deed and are written with it. */
        BY_ITSELF,
        /** A rule has them written. */
        AS_REMINDER
    }

    private final Use use;
    private final List<MergeField> fields;

    MessageKind(Use use, MergeField... fields) {
        this.use = use;
        this.fields = List.of(fields);
    }

    /** How its messages come about. */
    public Use use() {
        return use;
    }

    /** The fields that its templates may use. */
    public List<MergeField> fields() {
        return fields;
    }

    /** The kinds that come about in that way. */
    public static List<MessageKind> of(Use use) {
        return Arrays.stream(values()).filter(kind -> kind.use == use).toList();
    }
}
