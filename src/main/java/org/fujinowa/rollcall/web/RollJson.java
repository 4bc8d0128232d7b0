package org.fujinowa.rollcall.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.rollcall.Brought;
import org.fujinowa.rollcall.CallTreeRow;
import org.fujinowa.rollcall.Carried;
import org.fujinowa.rollcall.Carried.CarriedRollCall;
import org.fujinowa.rollcall.DutyRow;
import org.fujinowa.rollcall.NewRollCall;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.TickRow;

/** What passes between a leader's telephone and us, as JSON. */
final class RollJson {

    private RollJson() {}

    /** What the telephone takes along. */
    static JsonObject write(Carried carried) {
        return Json.createObjectBuilder()
                .add("leader", carried.leader())
                .add("nameJa", carried.delegation().nameJa())
                .add("nameEn", carried.delegation().nameEn())
                .add("keepUntil", carried.keepUntil().toString())
                .add("people", all(carried.people(), RollJson::person))
                .add("calls", all(carried.rollCalls(), RollJson::call))
                .add("duties", all(carried.duties(), RollJson::duty))
                .add("tree", all(carried.tree(), RollJson::entry))
                .add("along", carried.along())
                .build();
    }

    /**
     * What the telephone brings.
     *
     * @throws org.fujinowa.shared.RuleViolation or a {@link ClassCastException}, {@link IllegalArgumentException} or {@link
     *     java.time.DateTimeException} if that is not what we wait for
     */
    static Brought read(JsonObject body) {
        return new Brought(
                array(body, "calls").stream()
                        .map(JsonValue::asJsonObject)
                        .map(RollJson::newCall)
                        .toList(),
                array(body, "ticks").stream()
                        .map(JsonValue::asJsonObject)
                        .map(RollJson::newTick)
                        .toList());
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }

    private static NewRollCall newCall(JsonObject call) {
        var ended = call.getString("endedAt", "");
        return new NewRollCall(
                RollCallId.of(call.getString("id", "")),
                RollOccasion.valueOf(call.getString("occasion", "")),
                call.getString("place", ""),
                Instant.parse(call.getString("at", "")),
                ended.isEmpty() ? null : Instant.parse(ended));
    }

    private static NewTick newTick(JsonObject tick) {
        return new NewTick(
                TickId.of(tick.getString("id", "")),
                RollCallId.of(tick.getString("call", "")),
                ParticipantId.of(tick.getString("who", "")),
                TickMark.valueOf(tick.getString("mark", "")),
                Instant.parse(tick.getString("at", "")),
                array(tick, "saw").getValuesAs(JsonString.class).stream()
                        .map(seen -> TickId.of(seen.getString()))
                        .toList());
    }

    private static JsonObjectBuilder person(RollPerson person) {
        return Json.createObjectBuilder()
                .add("id", person.id().toString())
                .add("name", person.writtenName())
                .add("reading", person.reading())
                .add("latin", person.latinName());
    }

    private static JsonObjectBuilder call(CarriedRollCall call) {
        var ended = call.details().endedAt();
        return Json.createObjectBuilder()
                .add("id", call.id().toString())
                .add("occasion", call.details().occasion().name())
                .add("place", call.details().place())
                .add("beganAt", call.details().beganAt().toString())
                .add("endedAt", ended == null ? JsonValue.NULL : Json.createValue(ended.toString()))
                .add("ticks", all(call.ticks(), RollJson::tick));
    }

    private static JsonObjectBuilder tick(TickRow tick) {
        var details = tick.details();
        return Json.createObjectBuilder()
                .add("id", tick.id().toString())
                .add("who", details.participant().toString())
                .add("mark", details.mark().name())
                .add("at", details.at().toString())
                .add("by", details.by())
                .add("leader", details.byLeader())
                .add(
                        "saw",
                        Json.createArrayBuilder(
                                details.saw().stream().map(TickId::toString).toList()));
    }

    private static JsonObjectBuilder duty(DutyRow duty) {
        var details = duty.details();
        return Json.createObjectBuilder()
                .add("day", details.day().toString())
                .add("from", details.from())
                .add("until", details.until())
                .add("overNight", details.overNight())
                .add("who", details.who())
                .add("phone", details.phone())
                .add("task", details.task());
    }

    private static JsonObjectBuilder entry(CallTreeRow row) {
        return Json.createObjectBuilder()
                .add("name", row.details().name())
                .add("phone", row.details().phone())
                .add("note", row.details().note())
                .add("depth", row.depth())
                .add("calls", Json.createArrayBuilder(row.calls()));
    }

    private static <T> JsonArray all(List<T> several, Function<T, JsonObjectBuilder> written) {
        return several.stream()
                .map(written)
                .collect(Collector.of(
                        Json::createArrayBuilder,
                        (array, one) -> array.add(one),
                        (one, other) -> one.addAll(other),
                        array -> array.build()));
    }
}
