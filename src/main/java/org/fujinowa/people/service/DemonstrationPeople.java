package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.RequestOutcome;
import org.fujinowa.people.RequestWay;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.PersonRequests;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One volunteer of the demonstration who was entered twice, and requests of which one is due soon. Nobody in it exists. */
@ApplicationScoped
@Transactional
public class DemonstrationPeople {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final Caller DEMONSTRATION = new Caller(
            "job:demonstration",
            "job:demonstration",
            "千葉 和子（架空）",
            Set.of(),
            Set.of(Permission.MANAGE_PEOPLE, Permission.VIEW_PEOPLE));

    private PeopleRegister register;
    private PersonRequestRegister requests;
    private PersonRequests known;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationPeople() {}

    @Inject
    public DemonstrationPeople(
            PeopleRegister register,
            PersonRequestRegister requests,
            PersonRequests known,
            CurrentCaller caller,
            Clock clock) {
        this.register = register;
        this.requests = requests;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them if there is no request at all. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (known.none()) {
            caller.actingAs(DEMONSTRATION, () -> {
                enter(LocalDate.now(clock.withZone(OFFICE)));
                return true;
            });
        }
    }

    private void enter(LocalDate today) {
        var once = register.add(person("高橋", "たかはし", LocalDate.of(1958, 5, 3), "", "2019年の通訳ボランティア（架空）"));
        register.add(person("髙橋", "", null, "0191-00-0958", "広報紙を見て申し込み（架空）"));
        ask(once, PersonRequestKind.CORRECTION, today.minusDays(24), "住所が前のままなので直してほしい（架空）", null);
        ask(once, PersonRequestKind.DISCLOSURE, today.minusDays(60), "登録されている内容を知りたい（架空）", today.minusDays(41));
    }

    private static PersonDetails person(
            String family, String reading, @Nullable LocalDate born, String phone, String note) {
        return new PersonDetails(
                family,
                "誠一",
                reading,
                reading.isEmpty() ? "" : "せいいち",
                reading.isEmpty() ? "" : "TAKAHASHI",
                reading.isEmpty() ? "" : "SEIICHI",
                "",
                born,
                Sex.UNSTATED,
                "JP",
                "",
                phone,
                "",
                note);
    }

    private void ask(
            PersonId person, PersonRequestKind kind, LocalDate day, String wish, @Nullable LocalDate answered) {
        requests.add(new PersonRequestDetails(
                person,
                kind,
                "高橋 誠一（架空、本人）",
                RequestWay.PHONE,
                day,
                wish,
                null,
                answered,
                answered == null ? null : RequestOutcome.DONE,
                answered == null ? "" : "控えを印刷して手渡しました（架空）"));
    }
}
