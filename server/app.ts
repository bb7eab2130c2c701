import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Context } from './context.ts'
import { answerProblems } from './plugins/answer-problems.ts'
import { auditStaff } from './plugins/audit-staff.ts'
import { checkRequests } from './plugins/check-requests.ts'
import { compressAnswers } from './plugins/compress-answers.ts'
import { describeApi } from './plugins/describe-api.ts'
import { keepHostsApart } from './plugins/keep-hosts-apart.ts'
import { logRefusedVersions } from './plugins/log-refused-versions.ts'
import { logRequests } from './plugins/log-requests.ts'
import { type LogStream, loggerOptions } from './plugins/logger-options.ts'
import { readableAddress } from './plugins/readable-address.ts'
import { recogniseStaff } from './plugins/recognise-staff.ts'
import { serveClient } from './plugins/serve-client.ts'
import { setHeaders } from './plugins/set-headers.ts'
import { analyses } from './routes/analyses.ts'
import { auditLog } from './routes/audit-log.ts'
import { benchmarkSets } from './routes/benchmark-sets.ts'
import { codes } from './routes/codes.ts'
import { comments } from './routes/comments.ts'
import { concerns } from './routes/concerns.ts'
import { councilSignIn } from './routes/council-sign-in.ts'
import { forget } from './routes/forget.ts'
import { health } from './routes/health.ts'
import { instrumentVersions } from './routes/instrument-versions.ts'
import { instruments } from './routes/instruments.ts'
import { localAuthorities } from './routes/local-authorities.ts'
import { nationalReports } from './routes/national-reports.ts'
import { outputs } from './routes/outputs.ts'
import { paperForms } from './routes/paper-forms.ts'
import { paperKeying } from './routes/paper-keying.ts'
import { paperPage } from './routes/paper-page.ts'
import { paperPrinting } from './routes/paper-printing.ts'
import { passkeys } from './routes/passkeys.ts'
import { plainPage } from './routes/plain-page.ts'
import { privacy } from './routes/privacy.ts'
import { releases } from './routes/releases.ts'
import { reports } from './routes/reports.ts'
import { savedPlans } from './routes/saved-plans.ts'
import { signIn } from './routes/sign-in.ts'
import { signingKeys } from './routes/signing-keys.ts'
import { staff } from './routes/staff.ts'
import { submissions } from './routes/submissions.ts'
import { tickets } from './routes/tickets.ts'
import { wavePromises } from './routes/wave-promises.ts'
import { waves } from './routes/waves.ts'

/** The whole server but for its socket: every plugin and route, registered by hand, in the order they act. */
export async function buildApp(context: Context, logStream?: LogStream): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(context.config.logLevel, context.now, logStream),
    logController: new LogController({ disableRequestLogging: true }),
    // No request numbers: a sequence in the log would be one more thing to join on.
    childLoggerFactory: (logger) => logger,
    bodyLimit: 128 * 1024,
    // A proxy on this machine says where a request comes from, which is counted in memory (server/limits) and nowhere else.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    // Fastify's own would log the bytes received, and they may be a child's answers.
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    },
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: readableAddress,
  })

  logRequests(app)
  logRefusedVersions(app, context.instruments)
  answerProblems(app)
  checkRequests(app)
  await setHeaders(app)
  await compressAnswers(app)
  await recogniseStaff(app)
  auditStaff(app, context)
  keepHostsApart(app, context.config)
  await describeApi(app)
  await serveClient(app, context.config)

  for (const routes of [
    codes,
    signingKeys,
    tickets,
    submissions,
    forget,
    plainPage,
    paperPage,
    signIn,
    councilSignIn,
    passkeys,
    waves,
    wavePromises,
    localAuthorities,
    benchmarkSets,
    reports,
    nationalReports,
    instruments,
    instrumentVersions,
    analyses,
    savedPlans,
    outputs,
    releases,
    staff,
    auditLog,
    comments,
    concerns,
    paperPrinting,
    paperForms,
    paperKeying,
    health,
    privacy,
  ]) {
    await app.register(routes(context))
  }
  return app
}
