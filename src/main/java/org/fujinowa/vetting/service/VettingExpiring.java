package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.ReminderNeeds;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.VettingState;
import org.fujinowa.vetting.model.VettingFile;

/** Families that are cleared today and will not be any more. */
@ApplicationScoped
class VettingExpiring implements ReminderNeeds {

    private VettingFiles files;
    private HostRegister hosts;
    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected VettingExpiring() {}

    @Inject
    VettingExpiring(VettingFiles files, HostRegister hosts, ProgrammeRegister programmes) {
        this.files = files;
        this.hosts = hosts;
        this.programmes = programmes;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.VETTING_EXPIRING;
    }

    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        var families =
                hosts.all().stream().filter(family -> family.details().active()).toList();
        var known = files.of(families, files.requirements());
        var needs = new ArrayList<ReminderNeed>();
        for (var family : families) {
            programmes.choices().stream()
                    .map(choice -> ProgrammeId.of(choice.id()))
                    .flatMap(programme -> lapse(known.get(family.id()), programme, today, last)
                            .map(lapse -> need(family, programme, lapse))
                            .stream())
                    .findFirst()
                    .ifPresent(needs::add);
        }
        return needs;
    }

    /** What runs out on a day that can be said. */
    private static Optional<Finding> lapse(VettingFile file, ProgrammeId programme, LocalDate today, LocalDate last) {
        if (file.status(programme, today).state() != VettingState.CLEARED) {
            return Optional.empty();
        }
        return file.status(programme, last).blocking().stream()
                .filter(finding -> finding.on() != null && finding.on().isAfter(today))
                .findFirst();
    }

    private static ReminderNeed need(HostFamilyEntry family, ProgrammeId programme, Finding lapse) {
        var details = family.details();
        var asked = lapse.requirement().details();
        var language = details.reading().isBlank() && !details.latin().isBlank() ? Language.EN : Language.JA;
        return new ReminderNeed(
                "vetting/" + family.id() + "/" + lapse.requirement().first(),
                new Recipient(details.name(), details.email().strip()),
                language,
                TemplateProgramme.of(programme.toString()),
                details.name(),
                new Choice("", "", ""),
                lapse.on(),
                language == Language.JA ? asked.nameJa() : asked.nameEn());
    }
}
