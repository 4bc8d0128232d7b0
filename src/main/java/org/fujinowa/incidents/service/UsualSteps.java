package org.fujinowa.incidents.service;

import java.util.List;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.ReportingStepDetails;

/** The reporting chain with which the association begins; people change it as they like. */
final class UsualSteps {

    static final List<ReportingStepDetails> ALL = List.of(
            step(IncidentLevel.ONE, "担当コーディネーター", "Coordinator in charge", "", 1440),
            step(IncidentLevel.TWO, "引率の責任者", "Leader of the delegation", "", 120),
            step(IncidentLevel.TWO, "保護者", "Guardians", "", 720),
            step(IncidentLevel.THREE, "協会の会長・事務局長", "President and secretary of the association", "", 60),
            step(IncidentLevel.THREE, "相手校・相手団体の責任者", "Person in charge on the other side", "", 240),
            step(IncidentLevel.THREE, "保険会社", "Insurer", "", 1440),
            step(IncidentLevel.FOUR, "消防・救急 119／警察 110", "Fire and ambulance 119 / police 110", "119", 5),
            step(
                    IncidentLevel.FOUR,
                    "児童相談所（子どもの安全が心配なとき）189",
                    "Child guidance centre, if a child may be at risk: 189",
                    "189",
                    60),
            step(IncidentLevel.FOUR, "市の国際交流担当課", "City office for international exchange", "", 120),
            step(IncidentLevel.FOUR, "大使館・領事館", "Embassy or consulate", "", 180));

    private UsualSteps() {}

    private static ReportingStepDetails step(IncidentLevel level, String ja, String en, String phone, int minutes) {
        return new ReportingStepDetails(level, ja, en, phone, minutes);
    }
}
