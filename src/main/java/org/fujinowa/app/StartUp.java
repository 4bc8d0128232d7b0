package org.fujinowa.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.almanac.service.KnownAlmanacs;
import org.fujinowa.applications.service.DemonstrationApplications;
import org.fujinowa.applications.service.KnownQuestions;
import org.fujinowa.consents.service.DemonstrationConsents;
import org.fujinowa.consents.service.KnownConsentForms;
import org.fujinowa.emergency.service.DemonstrationEmergencies;
import org.fujinowa.emergency.service.KnownAids;
import org.fujinowa.incidents.service.DemonstrationIncidents;
import org.fujinowa.incidents.service.ReportingChain;
import org.fujinowa.intake.service.DemonstrationData;
import org.fujinowa.itinerary.service.DemonstrationItineraries;
import org.fujinowa.notification.service.BounceRounds;
import org.fujinowa.notification.service.DemonstrationMessages;
import org.fujinowa.notification.service.KnownTemplates;
import org.fujinowa.notification.service.MailRounds;
import org.fujinowa.notification.service.ReminderRounds;
import org.fujinowa.notification.service.ReminderRules;
import org.fujinowa.organisation.service.KnownOrganisations;
import org.fujinowa.partnering.service.DemonstrationWindow;
import org.fujinowa.partnering.service.KnownNightRules;
import org.fujinowa.people.service.DemonstrationPeople;
import org.fujinowa.preparation.service.DemonstrationChecklists;
import org.fujinowa.preparation.service.KnownChecklists;
import org.fujinowa.programme.service.KnownProgrammes;
import org.fujinowa.reciprocity.service.DemonstrationReciprocity;
import org.fujinowa.reciprocity.service.KnownOpenings;
import org.fujinowa.retention.service.ForgettingRounds;
import org.fujinowa.rollcall.service.DemonstrationRollCalls;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.DemonstrationAccounts;
import org.fujinowa.security.service.FirstSetUp;
import org.fujinowa.selection.service.DemonstrationSelection;
import org.fujinowa.selection.service.KnownCriteria;
import org.fujinowa.selection.service.OfferRounds;
import org.fujinowa.selection.service.RefereeQuestionBook;
import org.fujinowa.vetting.service.DemonstrationStages;
import org.fujinowa.vetting.service.DemonstrationVetting;
import org.fujinowa.vetting.service.KnownRequirements;
import org.fujinowa.welcome.service.DemonstrationGuest;
import org.fujinowa.welcome.service.DemonstrationPromises;
import org.fujinowa.welcome.service.DemonstrationWelcome;

/** What happens once the schema is up to date: the true places and programmes are entered, the first code is
 * printed, or the demonstration made ready. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
    private static final Caller REFERENCE_DATA = Caller.job(
            "reference-data",
            Permission.VIEW_PROGRAMMES,
            Permission.MANAGE_PROGRAMMES,
            Permission.MANAGE_RECIPROCITY,
            Permission.MANAGE_VETTING,
            Permission.MANAGE_CHECKLISTS,
            Permission.MANAGE_CONSENTS,
            Permission.MANAGE_APPLICATIONS,
            Permission.SELECT_APPLICANTS,
            Permission.MANAGE_WINDOWS,
            Permission.MANAGE_EMERGENCIES,
            Permission.MANAGE_INCIDENTS,
            Permission.SEND_MESSAGES);

    @Inject
    private FirstSetUp firstSetUp;

    @Inject
    private DemonstrationData demonstrationData;

    @Inject
    private DemonstrationAccounts demonstrationAccounts;

    @Inject
    @ConfigProperty(name = "fujinowa.profile")
    private String profile;

    @Inject
    private KnownOrganisations knownOrganisations;

    @Inject
    private KnownAlmanacs knownAlmanacs;

    @Inject
    private KnownProgrammes knownProgrammes;

    @Inject
    private KnownOpenings knownOpenings;

    @Inject
    private KnownRequirements knownRequirements;

    @Inject
    private KnownConsentForms knownConsentForms;

    @Inject
    private DemonstrationConsents demonstrationConsents;

    @Inject
    private DemonstrationVetting demonstrationVetting;

    @Inject
    private DemonstrationStages demonstrationStages;

    @Inject
    private DemonstrationItineraries demonstrationItineraries;

    @Inject
    private KnownTemplates knownTemplates;

    @Inject
    private DemonstrationMessages demonstrationMessages;

    @Inject
    private KnownChecklists knownChecklists;

    @Inject
    private DemonstrationPeople demonstrationPeople;

    @Inject
    private DemonstrationChecklists demonstrationChecklists;

    @Inject
    private DemonstrationPromises demonstrationPromises;

    @Inject
    private DemonstrationWelcome demonstrationWelcome;

    @Inject
    private DemonstrationGuest demonstrationGuest;

    @Inject
    private DemonstrationWindow demonstrationWindow;

    @Inject
    private KnownQuestions knownQuestions;

    @Inject
    private DemonstrationApplications demonstrationApplications;

    @Inject
    private KnownCriteria knownCriteria;

    @Inject
    private RefereeQuestionBook refereeQuestions;

    @Inject
    private KnownNightRules knownNightRules;

    @Inject
    private DemonstrationSelection demonstrationSelection;

    @Inject
    private OfferRounds offerRounds;

    @Inject
    private MailRounds mailRounds;

    @Inject
    private BounceRounds bounceRounds;

    @Inject
    private ReminderRounds reminderRounds;

    @Inject
    private ReminderRules reminderRules;

    @Inject
    private ForgettingRounds forgettingRounds;

    @Inject
    private DemonstrationReciprocity demonstrationReciprocity;

    @Inject
    private KnownAids knownAids;

    @Inject
    private DemonstrationEmergencies demonstrationEmergencies;

    @Inject
    private ReportingChain reportingChain;

    @Inject
    private DemonstrationIncidents demonstrationIncidents;

    @Inject
    private DemonstrationRollCalls demonstrationRollCalls;

    @Inject
    private CurrentCaller currentCaller;

    @PostConstruct
    void begin() {
        currentCaller.actingAs(REFERENCE_DATA, () -> {
            knownOrganisations.enter();
            knownAlmanacs.enter();
            knownProgrammes.enter();
            knownOpenings.enter();
            knownRequirements.enter();
            knownConsentForms.enter();
            knownTemplates.enter();
            reminderRules.enterUsual();
            knownChecklists.enter();
            knownQuestions.enter();
            knownCriteria.enter();
            refereeQuestions.enterKnown();
            knownNightRules.enter();
            reportingChain.enterUsual();
            knownAids.enter();
            return true;
        });
        mailRounds.begin();
        bounceRounds.begin();
        reminderRounds.begin();
        offerRounds.begin();
        forgettingRounds.begin();
        if ("demonstration".equals(profile)) {
            demonstrationAccounts.create();
            demonstrationData.create();
            demonstrationPeople.create();
            demonstrationReciprocity.create();
            demonstrationVetting.create();
            demonstrationConsents.create();
            demonstrationPromises.create();
            demonstrationMessages.create();
            demonstrationWelcome.create();
            demonstrationGuest.create();
            demonstrationChecklists.create();
            demonstrationApplications.create();
            demonstrationWindow.create();
            demonstrationSelection.create();
            demonstrationStages.create();
            demonstrationItineraries.create();
            demonstrationRollCalls.create();
            demonstrationEmergencies.create();
            demonstrationIncidents.create();
            return;
        }
        demonstrationAccounts.close();
        firstSetUp
                .newCode()
                .ifPresent(code -> LOG.log(
                        Level.WARNING,
                        "Nobody has an account yet. Open /set-up and enter this one-time code: {0}",
                        code));
    }
}
