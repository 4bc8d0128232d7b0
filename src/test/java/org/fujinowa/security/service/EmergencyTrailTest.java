package org.fujinowa.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Set;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.EmergencyLook;
import org.fujinowa.security.Role;
import org.fujinowa.security.TakenAlong;
import org.junit.jupiter.api.Test;

class EmergencyTrailTest {

    private final CurrentCaller caller = new CurrentCaller();
    private final NotedDeeds audit = new NotedDeeds();
    private final EmergencyTrail trail = new EmergencyTrail(caller, audit);

    /** A register of which somebody asks one record, and all. */
    private interface Register {

        String look(String id);

        @TakenAlong
        String export(String kind);
    }

    @Test
    void one_record_is_looked_at_and_written_down() throws Exception {
        assertThat(asked("look")).isEqualTo("answer");
        assertThat(audit.lines()).containsExactly("VIEWED EmergencyAccess looked:  -> Register.look");
    }

    @Test
    void a_list_is_not_taken_along() {
        assertThatThrownBy(() -> asked("export")).isInstanceOf(AccessDenied.class);
        assertThat(audit.lines()).isEmpty();
    }

    private String asked(String question) throws Exception {
        var method = Register.class.getDeclaredMethod(question, String.class);
        var kanri = new Caller("1", "kanri", "管理（架空）", Set.of(Role.ADMINISTRATOR), Set.of())
                .lent(new EmergencyLook("x", Instant.EPOCH));
        return caller.actingAs(kanri, () -> noted(method));
    }

    private String noted(Method method) {
        try {
            return trail.noting(method, new Object[] {"id"}, () -> "answer");
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
