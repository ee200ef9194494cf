package org.muster.contract.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.contract.json.MusterJson;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Writes problem documents where no controller does it: in filters and at the door. */
public final class ProblemDocuments {
    private ProblemDocuments() {}

    /** Answers with the document and its status; headers that are set already stay. */
    public static void write(HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(MusterJson.mapper().writeValueAsBytes(problem));
    }
}
