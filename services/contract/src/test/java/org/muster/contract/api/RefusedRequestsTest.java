package org.muster.contract.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

class RefusedRequestsTest {
    private final RefusedRequests requests = new RefusedRequests();
    private final WebRequest request =
            new ServletWebRequest(new MockHttpServletRequest(), new MockHttpServletResponse());

    @Test
    void whoever_has_left_gets_no_second_answer() throws Exception {
        var gone = unwritten(new IOException("Broken pipe"));
        assertThat(requests.handleException(gone, request)).isNull();
    }

    @Test
    void an_answer_that_cannot_be_written_for_another_reason_is_a_problem_of_ours()
            throws Exception {
        var broken = unwritten(new IllegalStateException("no such field"));
        assertThat(requests.handleException(broken, request))
                .extracting(answer -> answer.getStatusCode().value())
                .isEqualTo(500);
    }

    private static HttpMessageNotWritableException unwritten(Exception cause) {
        return new HttpMessageNotWritableException("could not be written", cause);
    }
}
